import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`content_items_texts_parent_idx\` ON \`content_items_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_texts_parent_idx\` ON \`_content_items_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`channels_texts_parent_idx\` ON \`channels_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_channels_v_texts_parent_idx\` ON \`_channels_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_texts_parent_idx\` ON \`posts_texts\` (\`parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`content_items_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`_content_items_v_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`channels_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`_channels_v_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`posts_texts_parent_idx\`;`)
}
