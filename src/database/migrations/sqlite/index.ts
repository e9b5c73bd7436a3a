import * as migration_20261124_175852_start from './20261124_175852_start';

export const migrations = [
  {
    up: migration_20261124_175852_start.up,
    down: migration_20261124_175852_start.down,
    name: '20261124_175852_start'
  },
];
