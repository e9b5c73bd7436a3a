import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'

/** Changes nothing: MongoDB needs no tables. From here on the database says which program wrote in it. */
export async function up(_: MigrateUpArgs): Promise<void> {}

export async function down(_: MigrateDownArgs): Promise<void> {}
