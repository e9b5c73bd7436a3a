import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`contributions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_id\` text(36) NOT NULL,
  	\`expert_id\` text(36) NOT NULL,
  	\`state\` text NOT NULL,
  	\`asked_at\` text,
  	\`asked_by_id\` text(36),
  	\`answered_at\` text,
  	\`fee_euros\` numeric,
  	\`fee_paid_on\` text,
  	\`aftercare_due_on\` text,
  	\`aftercare_done_on\` text,
  	\`stopped_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`expert_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`asked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contributions_item_idx\` ON \`contributions\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`contributions_expert_idx\` ON \`contributions\` (\`expert_id\`);`)
  await db.run(sql`CREATE INDEX \`contributions_state_idx\` ON \`contributions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`contributions_asked_at_idx\` ON \`contributions\` (\`asked_at\`);`)
  await db.run(sql`CREATE INDEX \`contributions_asked_by_idx\` ON \`contributions\` (\`asked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`contributions_updated_at_idx\` ON \`contributions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contributions_created_at_idx\` ON \`contributions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`item_expert_idx\` ON \`contributions\` (\`item_id\`,\`expert_id\`);`)
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_id\` text(36) NOT NULL,
  	\`language\` text NOT NULL,
  	\`channel_id\` text(36),
  	\`thread_id\` text(36),
  	\`passage\` text,
  	\`body\` text NOT NULL,
  	\`author_id\` text(36),
  	\`guest_link_id\` text(36),
  	\`author_name\` text,
  	\`written_at\` text,
  	\`resolved_at\` text,
  	\`resolved_by_id\` text(36),
  	\`sealed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`thread_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`guest_link_id\`) REFERENCES \`guest_links\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`resolved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_item_idx\` ON \`comments\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_channel_idx\` ON \`comments\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_thread_idx\` ON \`comments\` (\`thread_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_author_idx\` ON \`comments\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_guest_link_idx\` ON \`comments\` (\`guest_link_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_written_at_idx\` ON \`comments\` (\`written_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_resolved_by_idx\` ON \`comments\` (\`resolved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_sealed_at_idx\` ON \`comments\` (\`sealed_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`suggestions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_id\` text(36) NOT NULL,
  	\`language\` text NOT NULL,
  	\`channel_id\` text(36) NOT NULL,
  	\`field\` text NOT NULL,
  	\`before\` text,
  	\`after\` text,
  	\`note\` text,
  	\`state\` text NOT NULL,
  	\`author_id\` text(36),
  	\`guest_link_id\` text(36),
  	\`author_name\` text,
  	\`written_at\` text,
  	\`decided_by_id\` text(36),
  	\`decided_at\` text,
  	\`answer\` text,
  	\`sealed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`guest_link_id\`) REFERENCES \`guest_links\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`suggestions_item_idx\` ON \`suggestions\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`suggestions_channel_idx\` ON \`suggestions\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`suggestions_state_idx\` ON \`suggestions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`suggestions_author_idx\` ON \`suggestions\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`suggestions_guest_link_idx\` ON \`suggestions\` (\`guest_link_id\`);`)
  await db.run(sql`CREATE INDEX \`suggestions_written_at_idx\` ON \`suggestions\` (\`written_at\`);`)
  await db.run(sql`CREATE INDEX \`suggestions_decided_by_idx\` ON \`suggestions\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`suggestions_sealed_at_idx\` ON \`suggestions\` (\`sealed_at\`);`)
  await db.run(sql`CREATE INDEX \`suggestions_updated_at_idx\` ON \`suggestions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`suggestions_created_at_idx\` ON \`suggestions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`review_requests_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`review_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`review_requests_roles_order_idx\` ON \`review_requests_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_roles_parent_idx\` ON \`review_requests_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`review_requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_id\` text(36) NOT NULL,
  	\`language\` text NOT NULL,
  	\`content_hash\` text NOT NULL,
  	\`due_on\` text,
  	\`note\` text,
  	\`reasons\` text,
  	\`asked_by_id\` text(36),
  	\`asked_at\` text,
  	\`reminded_at\` text,
  	\`closed_at\` text,
  	\`closed_because\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`asked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`review_requests_item_idx\` ON \`review_requests\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_due_on_idx\` ON \`review_requests\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_asked_by_idx\` ON \`review_requests\` (\`asked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_asked_at_idx\` ON \`review_requests\` (\`asked_at\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_closed_at_idx\` ON \`review_requests\` (\`closed_at\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_updated_at_idx\` ON \`review_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_created_at_idx\` ON \`review_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`review_requests_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`review_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`review_requests_rels_order_idx\` ON \`review_requests_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_rels_parent_idx\` ON \`review_requests_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_rels_path_idx\` ON \`review_requests_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`review_requests_rels_users_id_idx\` ON \`review_requests_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`guest_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_id\` text(36) NOT NULL,
  	\`language\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`recipient\` text NOT NULL,
  	\`expert_id\` text(36),
  	\`token_hash\` text NOT NULL,
  	\`made_by_id\` text(36),
  	\`made_at\` text,
  	\`expires_at\` text,
  	\`revoked_at\` text,
  	\`last_used_at\` text,
  	\`answered_at\` text,
  	\`answer\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`expert_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`made_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`guest_links_item_idx\` ON \`guest_links\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`guest_links_expert_idx\` ON \`guest_links\` (\`expert_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`guest_links_token_hash_idx\` ON \`guest_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`guest_links_made_by_idx\` ON \`guest_links\` (\`made_by_id\`);`)
  await db.run(sql`CREATE INDEX \`guest_links_made_at_idx\` ON \`guest_links\` (\`made_at\`);`)
  await db.run(sql`CREATE INDEX \`guest_links_expires_at_idx\` ON \`guest_links\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`guest_links_updated_at_idx\` ON \`guest_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`guest_links_created_at_idx\` ON \`guest_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`consents_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consents_languages_order_idx\` ON \`consents_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`consents_languages_parent_idx\` ON \`consents_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`consents_copies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`where\` text NOT NULL,
  	\`done_at\` text,
  	\`done_by_id\` text(36),
  	FOREIGN KEY (\`done_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consents_copies_order_idx\` ON \`consents_copies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`consents_copies_parent_id_idx\` ON \`consents_copies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_copies_done_by_idx\` ON \`consents_copies\` (\`done_by_id\`);`)
  await db.run(sql`CREATE TABLE \`consents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_id\` text(36) NOT NULL,
  	\`expert_id\` text(36) NOT NULL,
  	\`part\` text NOT NULL,
  	\`quote\` text,
  	\`picture_id\` text(36),
  	\`valid_from\` text,
  	\`valid_until\` text,
  	\`recognisability\` text NOT NULL,
  	\`given_on\` text,
  	\`given_at\` text,
  	\`given_by\` text,
  	\`recorded_by_id\` text(36),
  	\`code_hash\` text,
  	\`revoked_at\` text,
  	\`revoked_through\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`expert_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`recorded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`consents_item_idx\` ON \`consents\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_expert_idx\` ON \`consents\` (\`expert_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_picture_idx\` ON \`consents\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_valid_until_idx\` ON \`consents\` (\`valid_until\`);`)
  await db.run(sql`CREATE INDEX \`consents_given_at_idx\` ON \`consents\` (\`given_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_recorded_by_idx\` ON \`consents\` (\`recorded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_code_hash_idx\` ON \`consents\` (\`code_hash\`);`)
  await db.run(sql`CREATE INDEX \`consents_revoked_at_idx\` ON \`consents\` (\`revoked_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_updated_at_idx\` ON \`consents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_created_at_idx\` ON \`consents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`consents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`channels_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channels_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consents_rels_order_idx\` ON \`consents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`consents_rels_parent_idx\` ON \`consents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_rels_path_idx\` ON \`consents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`consents_rels_channels_id_idx\` ON \`consents_rels\` (\`channels_id\`);`)
  await db.run(sql`CREATE TABLE \`teach_backs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_id\` text(36) NOT NULL,
  	\`language\` text NOT NULL,
  	\`content_hash\` text NOT NULL,
  	\`held_on\` text,
  	\`audience_id\` text(36),
  	\`readers\` numeric,
  	\`understood\` text,
  	\`findings\` text,
  	\`recorded_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`audience_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`recorded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`teach_backs_item_idx\` ON \`teach_backs\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`teach_backs_audience_idx\` ON \`teach_backs\` (\`audience_id\`);`)
  await db.run(sql`CREATE INDEX \`teach_backs_recorded_by_idx\` ON \`teach_backs\` (\`recorded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`teach_backs_updated_at_idx\` ON \`teach_backs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`teach_backs_created_at_idx\` ON \`teach_backs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`brakes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scope\` text NOT NULL,
  	\`theme_id\` text(36),
  	\`audience_id\` text(36),
  	\`channel_id\` text(36),
  	\`campaign_id\` text(36),
  	\`item_id\` text(36),
  	\`reason\` text NOT NULL,
  	\`from\` text,
  	\`needs_approval\` integer,
  	\`set_by_id\` text(36),
  	\`set_at\` text,
  	\`lifted_by_id\` text(36),
  	\`lifted_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`audience_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`set_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`lifted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`brakes_theme_idx\` ON \`brakes\` (\`theme_id\`);`)
  await db.run(sql`CREATE INDEX \`brakes_audience_idx\` ON \`brakes\` (\`audience_id\`);`)
  await db.run(sql`CREATE INDEX \`brakes_channel_idx\` ON \`brakes\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`brakes_campaign_idx\` ON \`brakes\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`brakes_item_idx\` ON \`brakes\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`brakes_set_by_idx\` ON \`brakes\` (\`set_by_id\`);`)
  await db.run(sql`CREATE INDEX \`brakes_set_at_idx\` ON \`brakes\` (\`set_at\`);`)
  await db.run(sql`CREATE INDEX \`brakes_lifted_by_idx\` ON \`brakes\` (\`lifted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`brakes_lifted_at_idx\` ON \`brakes\` (\`lifted_at\`);`)
  await db.run(sql`CREATE INDEX \`brakes_updated_at_idx\` ON \`brakes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`brakes_created_at_idx\` ON \`brakes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`brakes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`content_items_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`brakes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`content_items_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`brakes_rels_order_idx\` ON \`brakes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`brakes_rels_parent_idx\` ON \`brakes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`brakes_rels_path_idx\` ON \`brakes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`brakes_rels_content_items_id_idx\` ON \`brakes_rels\` (\`content_items_id\`);`)
  await db.run(sql`CREATE TABLE \`users_mail_off\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_mail_off_order_idx\` ON \`users_mail_off\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_mail_off_parent_idx\` ON \`users_mail_off\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`mail_messages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`recipient_id\` text(36),
  	\`subject\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`occasion\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`due_at\` text,
  	\`sent_at\` text,
  	\`attempts\` numeric DEFAULT 0,
  	\`problem\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`recipient_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`mail_messages_recipient_idx\` ON \`mail_messages\` (\`recipient_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`mail_messages_occasion_idx\` ON \`mail_messages\` (\`occasion\`);`)
  await db.run(sql`CREATE INDEX \`mail_messages_state_idx\` ON \`mail_messages\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`mail_messages_due_at_idx\` ON \`mail_messages\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`mail_messages_updated_at_idx\` ON \`mail_messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mail_messages_created_at_idx\` ON \`mail_messages\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`content_items_variants\` ADD \`audio_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`content_items_variants_audio_idx\` ON \`content_items_variants\` (\`audio_id\`);`)
  await db.run(sql`ALTER TABLE \`content_items\` ADD \`watcher_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`content_items\` ADD \`sealed_at\` text;`)
  await db.run(sql`CREATE INDEX \`content_items_watcher_idx\` ON \`content_items\` (\`watcher_id\`);`)
  await db.run(sql`ALTER TABLE \`_content_items_v_version_variants\` ADD \`audio_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_variants_audio_idx\` ON \`_content_items_v_version_variants\` (\`audio_id\`);`)
  await db.run(sql`ALTER TABLE \`_content_items_v\` ADD \`version_watcher_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_content_items_v\` ADD \`version_sealed_at\` text;`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_watcher_idx\` ON \`_content_items_v\` (\`version_watcher_id\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sealed_at\` text;`)
  await db.run(sql`CREATE INDEX \`media_sealed_at_idx\` ON \`media\` (\`sealed_at\`);`)
  await db.run(sql`ALTER TABLE \`item_templates_variants\` ADD \`audio_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`item_templates_variants_audio_idx\` ON \`item_templates_variants\` (\`audio_id\`);`)
  await db.run(sql`ALTER TABLE \`_item_templates_v_version_variants\` ADD \`audio_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_version_variants_audio_idx\` ON \`_item_templates_v_version_variants\` (\`audio_id\`);`)
  await db.run(sql`ALTER TABLE \`help_lines\` ADD \`proposal\` text;`)
  await db.run(sql`ALTER TABLE \`help_lines\` ADD \`proposed_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`help_lines\` ADD \`proposed_at\` text;`)
  await db.run(sql`CREATE INDEX \`help_lines_proposed_by_idx\` ON \`help_lines\` (\`proposed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_help_lines_v\` ADD \`version_proposal\` text;`)
  await db.run(sql`ALTER TABLE \`_help_lines_v\` ADD \`version_proposed_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_help_lines_v\` ADD \`version_proposed_at\` text;`)
  await db.run(sql`CREATE INDEX \`_help_lines_v_version_version_proposed_by_idx\` ON \`_help_lines_v\` (\`version_proposed_by_id\`);`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`pictograms\` text;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`audio\` text;`)
  await db.run(sql`ALTER TABLE \`posts\` ADD \`rests_on_consent\` integer;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`consents\` text;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`basis\` text DEFAULT 'approval';`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`sealed_at\` text;`)
  await db.run(sql`CREATE INDEX \`editions_sealed_at_idx\` ON \`editions\` (\`sealed_at\`);`)
  await db.run(sql`ALTER TABLE \`verdicts\` ADD \`guest_link\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`days_between_requests\` numeric DEFAULT 14;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`open_requests_at_most\` numeric DEFAULT 2;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`paused_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mail_word\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`invite_hash\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`invite_until\` text;`)
  await db.run(sql`CREATE INDEX \`users_invite_hash_idx\` ON \`users\` (\`invite_hash\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`keep_years\` numeric DEFAULT 10;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`keep_conversation_months\` numeric DEFAULT 24;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`review_days\` numeric DEFAULT 3;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`aftercare_days\` numeric DEFAULT 14;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`sender_name\` text DEFAULT 'Agenda';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`contributions\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`suggestions\`;`)
  await db.run(sql`DROP TABLE \`review_requests_roles\`;`)
  await db.run(sql`DROP TABLE \`review_requests\`;`)
  await db.run(sql`DROP TABLE \`review_requests_rels\`;`)
  await db.run(sql`DROP TABLE \`guest_links\`;`)
  await db.run(sql`DROP TABLE \`consents_languages\`;`)
  await db.run(sql`DROP TABLE \`consents_copies\`;`)
  await db.run(sql`DROP TABLE \`consents\`;`)
  await db.run(sql`DROP TABLE \`consents_rels\`;`)
  await db.run(sql`DROP TABLE \`teach_backs\`;`)
  await db.run(sql`DROP TABLE \`brakes\`;`)
  await db.run(sql`DROP TABLE \`brakes_rels\`;`)
  await db.run(sql`DROP TABLE \`users_mail_off\`;`)
  await db.run(sql`DROP TABLE \`mail_messages\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_content_items_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`channel_id\` text(36) NOT NULL,
  	\`share_image_id\` text(36),
  	\`release_at\` text,
  	\`ends_at\` text,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`share_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_content_items_variants\`("_order", "_parent_id", "id", "channel_id", "share_image_id", "release_at", "ends_at") SELECT "_order", "_parent_id", "id", "channel_id", "share_image_id", "release_at", "ends_at" FROM \`content_items_variants\`;`)
  await db.run(sql`DROP TABLE \`content_items_variants\`;`)
  await db.run(sql`ALTER TABLE \`__new_content_items_variants\` RENAME TO \`content_items_variants\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`content_items_variants_order_idx\` ON \`content_items_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`content_items_variants_parent_id_idx\` ON \`content_items_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_variants_channel_idx\` ON \`content_items_variants\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_variants_share_image_idx\` ON \`content_items_variants\` (\`share_image_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_content_items\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text DEFAULT 'publication' NOT NULL,
  	\`planned_date\` text,
  	\`event_starts_at\` text,
  	\`event_ends_at\` text,
  	\`event_is_all_day\` integer,
  	\`event_place_name\` text,
  	\`event_street\` text,
  	\`event_city\` text DEFAULT 'Deventer',
  	\`recurrence\` text,
  	\`is_sensitive\` integer DEFAULT true,
  	\`quick_exit\` integer DEFAULT true,
  	\`release_at\` text,
  	\`ends_at\` text,
  	\`planned_until\` text,
  	\`tie_observance_id\` text(36),
  	\`tie_offset_days\` numeric,
  	\`campaign_id\` text(36),
  	\`tone\` text DEFAULT 'neutral',
  	\`is_story\` integer,
  	\`brief\` text,
  	\`hours_planned\` numeric,
  	\`euros_planned\` numeric,
  	\`owner_id\` text(36),
  	\`stage\` text DEFAULT 'idea',
  	\`archived_at\` text,
  	\`series_id\` text(36),
  	\`recurrence_id\` text,
  	\`made_from_id\` text(36),
  	\`card_from\` text,
  	\`card_until\` text,
  	\`card\` text,
  	\`revision\` numeric DEFAULT 1,
  	\`last_saved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`tie_observance_id\`) REFERENCES \`observances\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`made_from_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_content_items\`("id", "title", "kind", "planned_date", "event_starts_at", "event_ends_at", "event_is_all_day", "event_place_name", "event_street", "event_city", "recurrence", "is_sensitive", "quick_exit", "release_at", "ends_at", "planned_until", "tie_observance_id", "tie_offset_days", "campaign_id", "tone", "is_story", "brief", "hours_planned", "euros_planned", "owner_id", "stage", "archived_at", "series_id", "recurrence_id", "made_from_id", "card_from", "card_until", "card", "revision", "last_saved_by", "updated_at", "created_at", "deleted_at") SELECT "id", "title", "kind", "planned_date", "event_starts_at", "event_ends_at", "event_is_all_day", "event_place_name", "event_street", "event_city", "recurrence", "is_sensitive", "quick_exit", "release_at", "ends_at", "planned_until", "tie_observance_id", "tie_offset_days", "campaign_id", "tone", "is_story", "brief", "hours_planned", "euros_planned", "owner_id", "stage", "archived_at", "series_id", "recurrence_id", "made_from_id", "card_from", "card_until", "card", "revision", "last_saved_by", "updated_at", "created_at", "deleted_at" FROM \`content_items\`;`)
  await db.run(sql`DROP TABLE \`content_items\`;`)
  await db.run(sql`ALTER TABLE \`__new_content_items\` RENAME TO \`content_items\`;`)
  await db.run(sql`CREATE INDEX \`content_items_kind_idx\` ON \`content_items\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`content_items_planned_date_idx\` ON \`content_items\` (\`planned_date\`);`)
  await db.run(sql`CREATE INDEX \`content_items_release_at_idx\` ON \`content_items\` (\`release_at\`);`)
  await db.run(sql`CREATE INDEX \`content_items_tie_tie_observance_idx\` ON \`content_items\` (\`tie_observance_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_campaign_idx\` ON \`content_items\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_owner_idx\` ON \`content_items\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_stage_idx\` ON \`content_items\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`content_items_series_idx\` ON \`content_items\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_made_from_idx\` ON \`content_items\` (\`made_from_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_card_from_idx\` ON \`content_items\` (\`card_from\`);`)
  await db.run(sql`CREATE INDEX \`content_items_card_until_idx\` ON \`content_items\` (\`card_until\`);`)
  await db.run(sql`CREATE INDEX \`content_items_updated_at_idx\` ON \`content_items\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`content_items_created_at_idx\` ON \`content_items\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`content_items_deleted_at_idx\` ON \`content_items\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__content_items_v_version_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`channel_id\` text(36) NOT NULL,
  	\`share_image_id\` text(36),
  	\`release_at\` text,
  	\`ends_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`share_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_content_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__content_items_v_version_variants\`("_order", "_parent_id", "id", "channel_id", "share_image_id", "release_at", "ends_at", "_uuid") SELECT "_order", "_parent_id", "id", "channel_id", "share_image_id", "release_at", "ends_at", "_uuid" FROM \`_content_items_v_version_variants\`;`)
  await db.run(sql`DROP TABLE \`_content_items_v_version_variants\`;`)
  await db.run(sql`ALTER TABLE \`__new__content_items_v_version_variants\` RENAME TO \`_content_items_v_version_variants\`;`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_variants_order_idx\` ON \`_content_items_v_version_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_variants_parent_id_idx\` ON \`_content_items_v_version_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_variants_channel_idx\` ON \`_content_items_v_version_variants\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_variants_share_image_idx\` ON \`_content_items_v_version_variants\` (\`share_image_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__content_items_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_kind\` text DEFAULT 'publication' NOT NULL,
  	\`version_planned_date\` text,
  	\`version_event_starts_at\` text,
  	\`version_event_ends_at\` text,
  	\`version_event_is_all_day\` integer,
  	\`version_event_place_name\` text,
  	\`version_event_street\` text,
  	\`version_event_city\` text DEFAULT 'Deventer',
  	\`version_recurrence\` text,
  	\`version_is_sensitive\` integer DEFAULT true,
  	\`version_quick_exit\` integer DEFAULT true,
  	\`version_release_at\` text,
  	\`version_ends_at\` text,
  	\`version_planned_until\` text,
  	\`version_tie_observance_id\` text(36),
  	\`version_tie_offset_days\` numeric,
  	\`version_campaign_id\` text(36),
  	\`version_tone\` text DEFAULT 'neutral',
  	\`version_is_story\` integer,
  	\`version_brief\` text,
  	\`version_hours_planned\` numeric,
  	\`version_euros_planned\` numeric,
  	\`version_owner_id\` text(36),
  	\`version_stage\` text DEFAULT 'idea',
  	\`version_archived_at\` text,
  	\`version_series_id\` text(36),
  	\`version_recurrence_id\` text,
  	\`version_made_from_id\` text(36),
  	\`version_card_from\` text,
  	\`version_card_until\` text,
  	\`version_card\` text,
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_last_saved_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_tie_observance_id\`) REFERENCES \`observances\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_series_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_made_from_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__content_items_v\`("id", "parent_id", "version_title", "version_kind", "version_planned_date", "version_event_starts_at", "version_event_ends_at", "version_event_is_all_day", "version_event_place_name", "version_event_street", "version_event_city", "version_recurrence", "version_is_sensitive", "version_quick_exit", "version_release_at", "version_ends_at", "version_planned_until", "version_tie_observance_id", "version_tie_offset_days", "version_campaign_id", "version_tone", "version_is_story", "version_brief", "version_hours_planned", "version_euros_planned", "version_owner_id", "version_stage", "version_archived_at", "version_series_id", "version_recurrence_id", "version_made_from_id", "version_card_from", "version_card_until", "version_card", "version_revision", "version_last_saved_by", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_title", "version_kind", "version_planned_date", "version_event_starts_at", "version_event_ends_at", "version_event_is_all_day", "version_event_place_name", "version_event_street", "version_event_city", "version_recurrence", "version_is_sensitive", "version_quick_exit", "version_release_at", "version_ends_at", "version_planned_until", "version_tie_observance_id", "version_tie_offset_days", "version_campaign_id", "version_tone", "version_is_story", "version_brief", "version_hours_planned", "version_euros_planned", "version_owner_id", "version_stage", "version_archived_at", "version_series_id", "version_recurrence_id", "version_made_from_id", "version_card_from", "version_card_until", "version_card", "version_revision", "version_last_saved_by", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at" FROM \`_content_items_v\`;`)
  await db.run(sql`DROP TABLE \`_content_items_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__content_items_v\` RENAME TO \`_content_items_v\`;`)
  await db.run(sql`CREATE INDEX \`_content_items_v_parent_idx\` ON \`_content_items_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_kind_idx\` ON \`_content_items_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_planned_date_idx\` ON \`_content_items_v\` (\`version_planned_date\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_release_at_idx\` ON \`_content_items_v\` (\`version_release_at\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_tie_version_tie_observance_idx\` ON \`_content_items_v\` (\`version_tie_observance_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_campaign_idx\` ON \`_content_items_v\` (\`version_campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_owner_idx\` ON \`_content_items_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_stage_idx\` ON \`_content_items_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_series_idx\` ON \`_content_items_v\` (\`version_series_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_made_from_idx\` ON \`_content_items_v\` (\`version_made_from_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_card_from_idx\` ON \`_content_items_v\` (\`version_card_from\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_card_until_idx\` ON \`_content_items_v\` (\`version_card_until\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_updated_at_idx\` ON \`_content_items_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_created_at_idx\` ON \`_content_items_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_deleted_at_idx\` ON \`_content_items_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_created_at_idx\` ON \`_content_items_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_updated_at_idx\` ON \`_content_items_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_item_templates_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`channel_id\` text(36) NOT NULL,
  	\`share_image_id\` text(36),
  	\`release_at\` text,
  	\`ends_at\` text,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`share_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`item_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_item_templates_variants\`("_order", "_parent_id", "id", "channel_id", "share_image_id", "release_at", "ends_at") SELECT "_order", "_parent_id", "id", "channel_id", "share_image_id", "release_at", "ends_at" FROM \`item_templates_variants\`;`)
  await db.run(sql`DROP TABLE \`item_templates_variants\`;`)
  await db.run(sql`ALTER TABLE \`__new_item_templates_variants\` RENAME TO \`item_templates_variants\`;`)
  await db.run(sql`CREATE INDEX \`item_templates_variants_order_idx\` ON \`item_templates_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_variants_parent_id_idx\` ON \`item_templates_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_variants_channel_idx\` ON \`item_templates_variants\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_variants_share_image_idx\` ON \`item_templates_variants\` (\`share_image_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__item_templates_v_version_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`channel_id\` text(36) NOT NULL,
  	\`share_image_id\` text(36),
  	\`release_at\` text,
  	\`ends_at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`share_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_item_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__item_templates_v_version_variants\`("_order", "_parent_id", "id", "channel_id", "share_image_id", "release_at", "ends_at", "_uuid") SELECT "_order", "_parent_id", "id", "channel_id", "share_image_id", "release_at", "ends_at", "_uuid" FROM \`_item_templates_v_version_variants\`;`)
  await db.run(sql`DROP TABLE \`_item_templates_v_version_variants\`;`)
  await db.run(sql`ALTER TABLE \`__new__item_templates_v_version_variants\` RENAME TO \`_item_templates_v_version_variants\`;`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_version_variants_order_idx\` ON \`_item_templates_v_version_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_version_variants_parent_id_idx\` ON \`_item_templates_v_version_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_version_variants_channel_idx\` ON \`_item_templates_v_version_variants\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_version_variants_share_image_idx\` ON \`_item_templates_v_version_variants\` (\`share_image_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_help_lines\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`phone\` text,
  	\`is_free\` integer,
  	\`is_day_and_night\` integer,
  	\`may_be_anonymous\` integer,
  	\`is_emergency\` integer,
  	\`chat_url\` text,
  	\`url\` text,
  	\`region\` text,
  	\`source\` text,
  	\`checked_on\` text,
  	\`check_again_by\` text,
  	\`sort_order\` numeric DEFAULT 100,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_help_lines\`("id", "slug", "phone", "is_free", "is_day_and_night", "may_be_anonymous", "is_emergency", "chat_url", "url", "region", "source", "checked_on", "check_again_by", "sort_order", "updated_at", "created_at", "deleted_at") SELECT "id", "slug", "phone", "is_free", "is_day_and_night", "may_be_anonymous", "is_emergency", "chat_url", "url", "region", "source", "checked_on", "check_again_by", "sort_order", "updated_at", "created_at", "deleted_at" FROM \`help_lines\`;`)
  await db.run(sql`DROP TABLE \`help_lines\`;`)
  await db.run(sql`ALTER TABLE \`__new_help_lines\` RENAME TO \`help_lines\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`help_lines_slug_idx\` ON \`help_lines\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`help_lines_sort_order_idx\` ON \`help_lines\` (\`sort_order\`);`)
  await db.run(sql`CREATE INDEX \`help_lines_updated_at_idx\` ON \`help_lines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`help_lines_created_at_idx\` ON \`help_lines\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`help_lines_deleted_at_idx\` ON \`help_lines\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__help_lines_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_phone\` text,
  	\`version_is_free\` integer,
  	\`version_is_day_and_night\` integer,
  	\`version_may_be_anonymous\` integer,
  	\`version_is_emergency\` integer,
  	\`version_chat_url\` text,
  	\`version_url\` text,
  	\`version_region\` text,
  	\`version_source\` text,
  	\`version_checked_on\` text,
  	\`version_check_again_by\` text,
  	\`version_sort_order\` numeric DEFAULT 100,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`help_lines\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__help_lines_v\`("id", "parent_id", "version_slug", "version_phone", "version_is_free", "version_is_day_and_night", "version_may_be_anonymous", "version_is_emergency", "version_chat_url", "version_url", "version_region", "version_source", "version_checked_on", "version_check_again_by", "version_sort_order", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_slug", "version_phone", "version_is_free", "version_is_day_and_night", "version_may_be_anonymous", "version_is_emergency", "version_chat_url", "version_url", "version_region", "version_source", "version_checked_on", "version_check_again_by", "version_sort_order", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at" FROM \`_help_lines_v\`;`)
  await db.run(sql`DROP TABLE \`_help_lines_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__help_lines_v\` RENAME TO \`_help_lines_v\`;`)
  await db.run(sql`CREATE INDEX \`_help_lines_v_parent_idx\` ON \`_help_lines_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_help_lines_v_version_version_slug_idx\` ON \`_help_lines_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_help_lines_v_version_version_sort_order_idx\` ON \`_help_lines_v\` (\`version_sort_order\`);`)
  await db.run(sql`CREATE INDEX \`_help_lines_v_version_version_updated_at_idx\` ON \`_help_lines_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_help_lines_v_version_version_created_at_idx\` ON \`_help_lines_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_help_lines_v_version_version_deleted_at_idx\` ON \`_help_lines_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_help_lines_v_created_at_idx\` ON \`_help_lines_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_help_lines_v_updated_at_idx\` ON \`_help_lines_v\` (\`updated_at\`);`)
  await db.run(sql`DROP INDEX \`media_sealed_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sealed_at\`;`)
  await db.run(sql`DROP INDEX \`editions_sealed_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`consents\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`basis\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`sealed_at\`;`)
  await db.run(sql`DROP INDEX \`users_invite_hash_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`days_between_requests\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`open_requests_at_most\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`paused_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mail_word\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`invite_hash\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`invite_until\`;`)
  await db.run(sql`ALTER TABLE \`posts\` DROP COLUMN \`pictograms\`;`)
  await db.run(sql`ALTER TABLE \`posts\` DROP COLUMN \`audio\`;`)
  await db.run(sql`ALTER TABLE \`posts\` DROP COLUMN \`rests_on_consent\`;`)
  await db.run(sql`ALTER TABLE \`verdicts\` DROP COLUMN \`guest_link\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`keep_years\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`keep_conversation_months\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`review_days\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`aftercare_days\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`sender_name\`;`)
}
