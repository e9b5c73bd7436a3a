import * as migration_20261124_194407_start from './20261124_194407_start';
import * as migration_20261124_212017_year from './20261124_212017_year';
import * as migration_20261128_152345_together from './20261128_152345_together';
import * as migration_20261128_195202_sealed_words from './20261128_195202_sealed_words';
import * as migration_20261129_024907_means_and_targets from './20261129_024907_means_and_targets';

export const migrations = [
  {
    up: migration_20261124_194407_start.up,
    down: migration_20261124_194407_start.down,
    name: '20261124_194407_start',
  },
  {
    up: migration_20261124_212017_year.up,
    down: migration_20261124_212017_year.down,
    name: '20261124_212017_year',
  },
  {
    up: migration_20261128_152345_together.up,
    down: migration_20261128_152345_together.down,
    name: '20261128_152345_together',
  },
  {
    up: migration_20261128_195202_sealed_words.up,
    down: migration_20261128_195202_sealed_words.down,
    name: '20261128_195202_sealed_words',
  },
  {
    up: migration_20261129_024907_means_and_targets.up,
    down: migration_20261129_024907_means_and_targets.down,
    name: '20261129_024907_means_and_targets'
  },
];
