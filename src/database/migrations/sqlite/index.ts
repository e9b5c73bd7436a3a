import * as migration_20261124_194407_start from './20261124_194407_start';

export const migrations = [
  {
    up: migration_20261124_194407_start.up,
    down: migration_20261124_194407_start.down,
    name: '20261124_194407_start'
  },
];
