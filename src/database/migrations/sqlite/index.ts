import * as migration_20261124_175852_start from './20261124_175852_start';
import * as migration_20261124_193042_list_fields from './20261124_193042_list_fields';

export const migrations = [
  {
    up: migration_20261124_175852_start.up,
    down: migration_20261124_175852_start.down,
    name: '20261124_175852_start',
  },
  {
    up: migration_20261124_193042_list_fields.up,
    down: migration_20261124_193042_list_fields.down,
    name: '20261124_193042_list_fields'
  },
];
