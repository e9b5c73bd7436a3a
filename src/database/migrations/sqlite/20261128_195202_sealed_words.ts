import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`review_requests\` ADD \`sealed\` text;`)
  await db.run(sql`ALTER TABLE \`teach_backs\` ADD \`sealed\` text;`)
  await db.run(sql`ALTER TABLE \`verdicts\` ADD \`sealed\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`review_requests\` DROP COLUMN \`sealed\`;`)
  await db.run(sql`ALTER TABLE \`teach_backs\` DROP COLUMN \`sealed\`;`)
  await db.run(sql`ALTER TABLE \`verdicts\` DROP COLUMN \`sealed\`;`)
}
