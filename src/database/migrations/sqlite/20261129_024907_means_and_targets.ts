import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`time_entries\` ADD \`means\` text;`)
  await db.run(sql`ALTER TABLE \`_time_entries_v\` ADD \`version_means\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`time_entries\` DROP COLUMN \`means\`;`)
  await db.run(sql`ALTER TABLE \`_time_entries_v\` DROP COLUMN \`version_means\`;`)
}
