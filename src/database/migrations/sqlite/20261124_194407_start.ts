import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`content_items_variants\` (
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
  await db.run(sql`CREATE INDEX \`content_items_variants_order_idx\` ON \`content_items_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`content_items_variants_parent_id_idx\` ON \`content_items_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_variants_channel_idx\` ON \`content_items_variants\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_variants_share_image_idx\` ON \`content_items_variants\` (\`share_image_id\`);`)
  await db.run(sql`CREATE TABLE \`content_items_variants_locales\` (
  	\`headline\` text,
  	\`summary\` text,
  	\`text\` text,
  	\`link_url\` text,
  	\`link_label\` text,
  	\`share_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`content_items_variants\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`content_items_variants_locales_locale_parent_id_unique\` ON \`content_items_variants_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`content_items\` (
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
  	\`is_sensitive\` integer DEFAULT true,
  	\`quick_exit\` integer DEFAULT true,
  	\`release_at\` text,
  	\`ends_at\` text,
  	\`campaign_id\` text(36),
  	\`is_story\` integer,
  	\`brief\` text,
  	\`hours_planned\` numeric,
  	\`euros_planned\` numeric,
  	\`owner_id\` text(36),
  	\`stage\` text DEFAULT 'idea',
  	\`archived_at\` text,
  	\`revision\` numeric DEFAULT 1,
  	\`last_saved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`content_items_kind_idx\` ON \`content_items\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`content_items_planned_date_idx\` ON \`content_items\` (\`planned_date\`);`)
  await db.run(sql`CREATE INDEX \`content_items_release_at_idx\` ON \`content_items\` (\`release_at\`);`)
  await db.run(sql`CREATE INDEX \`content_items_campaign_idx\` ON \`content_items\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_owner_idx\` ON \`content_items\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_stage_idx\` ON \`content_items\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`content_items_updated_at_idx\` ON \`content_items\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`content_items_created_at_idx\` ON \`content_items\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`content_items_deleted_at_idx\` ON \`content_items\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`content_items_locales\` (
  	\`content_note\` text,
  	\`discreet_title\` text,
  	\`discreet_share_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`content_items_locales_locale_parent_id_unique\` ON \`content_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`content_items_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`content_items_texts_order_parent\` ON \`content_items_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_texts_locale_parent\` ON \`content_items_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_texts_parent_idx\` ON \`content_items_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`content_items_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`media_id\` text(36),
  	\`help_lines_id\` text(36),
  	\`audiences_id\` text(36),
  	\`attention_points_id\` text(36),
  	\`goals_id\` text(36),
  	\`levels_id\` text(36),
  	\`partners_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`help_lines_id\`) REFERENCES \`help_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attention_points_id\`) REFERENCES \`attention_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`goals_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`levels_id\`) REFERENCES \`levels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`content_items_rels_order_idx\` ON \`content_items_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`content_items_rels_parent_idx\` ON \`content_items_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_rels_path_idx\` ON \`content_items_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`content_items_rels_themes_id_idx\` ON \`content_items_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_rels_media_id_idx\` ON \`content_items_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_rels_help_lines_id_idx\` ON \`content_items_rels\` (\`help_lines_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_rels_audiences_id_idx\` ON \`content_items_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_rels_attention_points_id_idx\` ON \`content_items_rels\` (\`attention_points_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_rels_goals_id_idx\` ON \`content_items_rels\` (\`goals_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_rels_levels_id_idx\` ON \`content_items_rels\` (\`levels_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_rels_partners_id_idx\` ON \`content_items_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_rels_users_id_idx\` ON \`content_items_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_content_items_v_version_variants\` (
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
  await db.run(sql`CREATE INDEX \`_content_items_v_version_variants_order_idx\` ON \`_content_items_v_version_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_variants_parent_id_idx\` ON \`_content_items_v_version_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_variants_channel_idx\` ON \`_content_items_v_version_variants\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_variants_share_image_idx\` ON \`_content_items_v_version_variants\` (\`share_image_id\`);`)
  await db.run(sql`CREATE TABLE \`_content_items_v_version_variants_locales\` (
  	\`headline\` text,
  	\`summary\` text,
  	\`text\` text,
  	\`link_url\` text,
  	\`link_label\` text,
  	\`share_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_content_items_v_version_variants\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_content_items_v_version_variants_locales_locale_parent_id_u\` ON \`_content_items_v_version_variants_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_content_items_v\` (
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
  	\`version_is_sensitive\` integer DEFAULT true,
  	\`version_quick_exit\` integer DEFAULT true,
  	\`version_release_at\` text,
  	\`version_ends_at\` text,
  	\`version_campaign_id\` text(36),
  	\`version_is_story\` integer,
  	\`version_brief\` text,
  	\`version_hours_planned\` numeric,
  	\`version_euros_planned\` numeric,
  	\`version_owner_id\` text(36),
  	\`version_stage\` text DEFAULT 'idea',
  	\`version_archived_at\` text,
  	\`version_revision\` numeric DEFAULT 1,
  	\`version_last_saved_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_content_items_v_parent_idx\` ON \`_content_items_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_kind_idx\` ON \`_content_items_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_planned_date_idx\` ON \`_content_items_v\` (\`version_planned_date\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_release_at_idx\` ON \`_content_items_v\` (\`version_release_at\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_campaign_idx\` ON \`_content_items_v\` (\`version_campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_owner_idx\` ON \`_content_items_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_stage_idx\` ON \`_content_items_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_updated_at_idx\` ON \`_content_items_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_created_at_idx\` ON \`_content_items_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_deleted_at_idx\` ON \`_content_items_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_created_at_idx\` ON \`_content_items_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_updated_at_idx\` ON \`_content_items_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_content_items_v_locales\` (
  	\`version_content_note\` text,
  	\`version_discreet_title\` text,
  	\`version_discreet_share_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_content_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_content_items_v_locales_locale_parent_id_unique\` ON \`_content_items_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_content_items_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_content_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_content_items_v_texts_order_parent\` ON \`_content_items_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_texts_locale_parent\` ON \`_content_items_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_texts_parent_idx\` ON \`_content_items_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_content_items_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`media_id\` text(36),
  	\`help_lines_id\` text(36),
  	\`audiences_id\` text(36),
  	\`attention_points_id\` text(36),
  	\`goals_id\` text(36),
  	\`levels_id\` text(36),
  	\`partners_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_content_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`help_lines_id\`) REFERENCES \`help_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attention_points_id\`) REFERENCES \`attention_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`goals_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`levels_id\`) REFERENCES \`levels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_content_items_v_rels_order_idx\` ON \`_content_items_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_rels_parent_idx\` ON \`_content_items_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_rels_path_idx\` ON \`_content_items_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_rels_themes_id_idx\` ON \`_content_items_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_rels_media_id_idx\` ON \`_content_items_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_rels_help_lines_id_idx\` ON \`_content_items_v_rels\` (\`help_lines_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_rels_audiences_id_idx\` ON \`_content_items_v_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_rels_attention_points_id_idx\` ON \`_content_items_v_rels\` (\`attention_points_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_rels_goals_id_idx\` ON \`_content_items_v_rels\` (\`goals_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_rels_levels_id_idx\` ON \`_content_items_v_rels\` (\`levels_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_rels_partners_id_idx\` ON \`_content_items_v_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_rels_users_id_idx\` ON \`_content_items_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`start_date\` text,
  	\`end_date\` text,
  	\`key_message\` text,
  	\`brief\` text,
  	\`lead_id\` text(36),
  	\`landing_item_id\` text(36),
  	\`hours_planned\` numeric,
  	\`euros_planned\` numeric,
  	\`national_name\` text,
  	\`national_owner\` text,
  	\`national_toolkit_url\` text,
  	\`national_start_date\` text,
  	\`national_end_date\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`lead_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`landing_item_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`campaigns_slug_idx\` ON \`campaigns\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_start_date_idx\` ON \`campaigns\` (\`start_date\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_lead_idx\` ON \`campaigns\` (\`lead_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_landing_item_idx\` ON \`campaigns\` (\`landing_item_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_updated_at_idx\` ON \`campaigns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_created_at_idx\` ON \`campaigns\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_deleted_at_idx\` ON \`campaigns\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_locales\` (
  	\`public_name\` text NOT NULL,
  	\`public_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`campaigns_locales_locale_parent_id_unique\` ON \`campaigns_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`audiences_id\` text(36),
  	\`channels_id\` text(36),
  	\`goals_id\` text(36),
  	\`levels_id\` text(36),
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channels_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`goals_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`levels_id\`) REFERENCES \`levels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_rels_order_idx\` ON \`campaigns_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_parent_idx\` ON \`campaigns_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_path_idx\` ON \`campaigns_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_themes_id_idx\` ON \`campaigns_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_audiences_id_idx\` ON \`campaigns_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_channels_id_idx\` ON \`campaigns_rels\` (\`channels_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_goals_id_idx\` ON \`campaigns_rels\` (\`goals_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_levels_id_idx\` ON \`campaigns_rels\` (\`levels_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_partners_id_idx\` ON \`campaigns_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_start_date\` text,
  	\`version_end_date\` text,
  	\`version_key_message\` text,
  	\`version_brief\` text,
  	\`version_lead_id\` text(36),
  	\`version_landing_item_id\` text(36),
  	\`version_hours_planned\` numeric,
  	\`version_euros_planned\` numeric,
  	\`version_national_name\` text,
  	\`version_national_owner\` text,
  	\`version_national_toolkit_url\` text,
  	\`version_national_start_date\` text,
  	\`version_national_end_date\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_landing_item_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_parent_idx\` ON \`_campaigns_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_slug_idx\` ON \`_campaigns_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_start_date_idx\` ON \`_campaigns_v\` (\`version_start_date\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_lead_idx\` ON \`_campaigns_v\` (\`version_lead_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_landing_item_idx\` ON \`_campaigns_v\` (\`version_landing_item_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_updated_at_idx\` ON \`_campaigns_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_created_at_idx\` ON \`_campaigns_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_deleted_at_idx\` ON \`_campaigns_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_created_at_idx\` ON \`_campaigns_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_updated_at_idx\` ON \`_campaigns_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_locales\` (
  	\`version_public_name\` text NOT NULL,
  	\`version_public_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_campaigns_v_locales_locale_parent_id_unique\` ON \`_campaigns_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`audiences_id\` text(36),
  	\`channels_id\` text(36),
  	\`goals_id\` text(36),
  	\`levels_id\` text(36),
  	\`partners_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channels_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`goals_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`levels_id\`) REFERENCES \`levels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_order_idx\` ON \`_campaigns_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_parent_idx\` ON \`_campaigns_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_path_idx\` ON \`_campaigns_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_themes_id_idx\` ON \`_campaigns_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_audiences_id_idx\` ON \`_campaigns_v_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_channels_id_idx\` ON \`_campaigns_v_rels\` (\`channels_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_goals_id_idx\` ON \`_campaigns_v_rels\` (\`goals_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_levels_id_idx\` ON \`_campaigns_v_rels\` (\`levels_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_partners_id_idx\` ON \`_campaigns_v_rels\` (\`partners_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`credit\` text,
  	\`sha256\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text,
  	\`sizes_small_url\` text,
  	\`sizes_small_width\` numeric,
  	\`sizes_small_height\` numeric,
  	\`sizes_small_mime_type\` text,
  	\`sizes_small_filesize\` numeric,
  	\`sizes_small_filename\` text,
  	\`sizes_large_url\` text,
  	\`sizes_large_width\` numeric,
  	\`sizes_large_height\` numeric,
  	\`sizes_large_mime_type\` text,
  	\`sizes_large_filesize\` numeric,
  	\`sizes_large_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_sha256_idx\` ON \`media\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_small_sizes_small_filename_idx\` ON \`media\` (\`sizes_small_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_sizes_large_filename_idx\` ON \`media\` (\`sizes_large_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`year_plans_means\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`hours\` numeric,
  	\`euros\` numeric,
  	\`status\` text DEFAULT 'requested' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`year_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`year_plans_means_order_idx\` ON \`year_plans_means\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`year_plans_means_parent_id_idx\` ON \`year_plans_means\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`year_plans_focus_periods\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`start_date\` text NOT NULL,
  	\`end_date\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`year_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`year_plans_focus_periods_order_idx\` ON \`year_plans_focus_periods\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`year_plans_focus_periods_parent_id_idx\` ON \`year_plans_focus_periods\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`year_plans_targets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`attention_point_id\` text(36),
  	\`theme_id\` text(36),
  	\`audience_id\` text(36),
  	\`goal_id\` text(36),
  	\`channel_id\` text(36),
  	\`language\` text,
  	\`items\` numeric NOT NULL,
  	FOREIGN KEY (\`attention_point_id\`) REFERENCES \`attention_points\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`audience_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`goal_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`year_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`year_plans_targets_order_idx\` ON \`year_plans_targets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`year_plans_targets_parent_id_idx\` ON \`year_plans_targets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`year_plans_targets_attention_point_idx\` ON \`year_plans_targets\` (\`attention_point_id\`);`)
  await db.run(sql`CREATE INDEX \`year_plans_targets_theme_idx\` ON \`year_plans_targets\` (\`theme_id\`);`)
  await db.run(sql`CREATE INDEX \`year_plans_targets_audience_idx\` ON \`year_plans_targets\` (\`audience_id\`);`)
  await db.run(sql`CREATE INDEX \`year_plans_targets_goal_idx\` ON \`year_plans_targets\` (\`goal_id\`);`)
  await db.run(sql`CREATE INDEX \`year_plans_targets_channel_idx\` ON \`year_plans_targets\` (\`channel_id\`);`)
  await db.run(sql`CREATE TABLE \`year_plans\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`year_plans_year_idx\` ON \`year_plans\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`year_plans_updated_at_idx\` ON \`year_plans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`year_plans_created_at_idx\` ON \`year_plans\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`year_plans_deleted_at_idx\` ON \`year_plans\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`year_plans_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`audiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`year_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`year_plans_rels_order_idx\` ON \`year_plans_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`year_plans_rels_parent_idx\` ON \`year_plans_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`year_plans_rels_path_idx\` ON \`year_plans_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`year_plans_rels_themes_id_idx\` ON \`year_plans_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`year_plans_rels_audiences_id_idx\` ON \`year_plans_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE TABLE \`_year_plans_v_version_means\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`hours\` numeric,
  	\`euros\` numeric,
  	\`status\` text DEFAULT 'requested' NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_year_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_means_order_idx\` ON \`_year_plans_v_version_means\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_means_parent_id_idx\` ON \`_year_plans_v_version_means\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_year_plans_v_version_focus_periods\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`start_date\` text NOT NULL,
  	\`end_date\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_year_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_focus_periods_order_idx\` ON \`_year_plans_v_version_focus_periods\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_focus_periods_parent_id_idx\` ON \`_year_plans_v_version_focus_periods\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_year_plans_v_version_targets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`attention_point_id\` text(36),
  	\`theme_id\` text(36),
  	\`audience_id\` text(36),
  	\`goal_id\` text(36),
  	\`channel_id\` text(36),
  	\`language\` text,
  	\`items\` numeric NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`attention_point_id\`) REFERENCES \`attention_points\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`audience_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`goal_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_year_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_targets_order_idx\` ON \`_year_plans_v_version_targets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_targets_parent_id_idx\` ON \`_year_plans_v_version_targets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_targets_attention_point_idx\` ON \`_year_plans_v_version_targets\` (\`attention_point_id\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_targets_theme_idx\` ON \`_year_plans_v_version_targets\` (\`theme_id\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_targets_audience_idx\` ON \`_year_plans_v_version_targets\` (\`audience_id\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_targets_goal_idx\` ON \`_year_plans_v_version_targets\` (\`goal_id\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_targets_channel_idx\` ON \`_year_plans_v_version_targets\` (\`channel_id\`);`)
  await db.run(sql`CREATE TABLE \`_year_plans_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_year\` numeric NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`year_plans\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_year_plans_v_parent_idx\` ON \`_year_plans_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_version_year_idx\` ON \`_year_plans_v\` (\`version_year\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_version_updated_at_idx\` ON \`_year_plans_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_version_created_at_idx\` ON \`_year_plans_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_version_deleted_at_idx\` ON \`_year_plans_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_created_at_idx\` ON \`_year_plans_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_updated_at_idx\` ON \`_year_plans_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_year_plans_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`audiences_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_year_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_year_plans_v_rels_order_idx\` ON \`_year_plans_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_rels_parent_idx\` ON \`_year_plans_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_rels_path_idx\` ON \`_year_plans_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_rels_themes_id_idx\` ON \`_year_plans_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_rels_audiences_id_idx\` ON \`_year_plans_v_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE TABLE \`time_entries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`spent_on\` text NOT NULL,
  	\`minutes\` numeric,
  	\`euros\` numeric,
  	\`campaign_id\` text(36),
  	\`item_id\` text(36),
  	\`note\` text,
  	\`spent_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`spent_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`time_entries_spent_on_idx\` ON \`time_entries\` (\`spent_on\`);`)
  await db.run(sql`CREATE INDEX \`time_entries_campaign_idx\` ON \`time_entries\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`time_entries_item_idx\` ON \`time_entries\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`time_entries_spent_by_idx\` ON \`time_entries\` (\`spent_by_id\`);`)
  await db.run(sql`CREATE INDEX \`time_entries_updated_at_idx\` ON \`time_entries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`time_entries_created_at_idx\` ON \`time_entries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`time_entries_deleted_at_idx\` ON \`time_entries\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`_time_entries_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_spent_on\` text NOT NULL,
  	\`version_minutes\` numeric,
  	\`version_euros\` numeric,
  	\`version_campaign_id\` text(36),
  	\`version_item_id\` text(36),
  	\`version_note\` text,
  	\`version_spent_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`time_entries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_item_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_spent_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_time_entries_v_parent_idx\` ON \`_time_entries_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_time_entries_v_version_version_spent_on_idx\` ON \`_time_entries_v\` (\`version_spent_on\`);`)
  await db.run(sql`CREATE INDEX \`_time_entries_v_version_version_campaign_idx\` ON \`_time_entries_v\` (\`version_campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`_time_entries_v_version_version_item_idx\` ON \`_time_entries_v\` (\`version_item_id\`);`)
  await db.run(sql`CREATE INDEX \`_time_entries_v_version_version_spent_by_idx\` ON \`_time_entries_v\` (\`version_spent_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_time_entries_v_version_version_updated_at_idx\` ON \`_time_entries_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_time_entries_v_version_version_created_at_idx\` ON \`_time_entries_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_time_entries_v_version_version_deleted_at_idx\` ON \`_time_entries_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_time_entries_v_created_at_idx\` ON \`_time_entries_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_time_entries_v_updated_at_idx\` ON \`_time_entries_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`attention_points\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`sort_order\` numeric DEFAULT 100,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`attention_points_slug_idx\` ON \`attention_points\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`attention_points_sort_order_idx\` ON \`attention_points\` (\`sort_order\`);`)
  await db.run(sql`CREATE INDEX \`attention_points_updated_at_idx\` ON \`attention_points\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`attention_points_created_at_idx\` ON \`attention_points\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`attention_points_deleted_at_idx\` ON \`attention_points\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`attention_points_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`attention_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`attention_points_locales_locale_parent_id_unique\` ON \`attention_points_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_attention_points_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_sort_order\` numeric DEFAULT 100,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`attention_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_attention_points_v_parent_idx\` ON \`_attention_points_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_attention_points_v_version_version_slug_idx\` ON \`_attention_points_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_attention_points_v_version_version_sort_order_idx\` ON \`_attention_points_v\` (\`version_sort_order\`);`)
  await db.run(sql`CREATE INDEX \`_attention_points_v_version_version_updated_at_idx\` ON \`_attention_points_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_attention_points_v_version_version_created_at_idx\` ON \`_attention_points_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_attention_points_v_version_version_deleted_at_idx\` ON \`_attention_points_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_attention_points_v_created_at_idx\` ON \`_attention_points_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_attention_points_v_updated_at_idx\` ON \`_attention_points_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_attention_points_v_locales\` (
  	\`version_name\` text NOT NULL,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_attention_points_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_attention_points_v_locales_locale_parent_id_unique\` ON \`_attention_points_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`parent_id\` text(36),
  	\`sort_order\` numeric DEFAULT 100,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_slug_idx\` ON \`themes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`themes_parent_idx\` ON \`themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_sort_order_idx\` ON \`themes\` (\`sort_order\`);`)
  await db.run(sql`CREATE INDEX \`themes_updated_at_idx\` ON \`themes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_created_at_idx\` ON \`themes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_deleted_at_idx\` ON \`themes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`themes_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_locales_locale_parent_id_unique\` ON \`themes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_parent_id\` text(36),
  	\`version_sort_order\` numeric DEFAULT 100,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_parent_idx\` ON \`_themes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_slug_idx\` ON \`_themes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_parent_idx\` ON \`_themes_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_sort_order_idx\` ON \`_themes_v\` (\`version_sort_order\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_updated_at_idx\` ON \`_themes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_created_at_idx\` ON \`_themes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_deleted_at_idx\` ON \`_themes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_created_at_idx\` ON \`_themes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_updated_at_idx\` ON \`_themes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_locales\` (
  	\`version_name\` text NOT NULL,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_themes_v_locales_locale_parent_id_unique\` ON \`_themes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`audiences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`sort_order\` numeric DEFAULT 100,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audiences_slug_idx\` ON \`audiences\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`audiences_sort_order_idx\` ON \`audiences\` (\`sort_order\`);`)
  await db.run(sql`CREATE INDEX \`audiences_updated_at_idx\` ON \`audiences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audiences_created_at_idx\` ON \`audiences\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`audiences_deleted_at_idx\` ON \`audiences\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`audiences_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audiences_locales_locale_parent_id_unique\` ON \`audiences_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_audiences_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_sort_order\` numeric DEFAULT 100,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_audiences_v_parent_idx\` ON \`_audiences_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_audiences_v_version_version_slug_idx\` ON \`_audiences_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_audiences_v_version_version_sort_order_idx\` ON \`_audiences_v\` (\`version_sort_order\`);`)
  await db.run(sql`CREATE INDEX \`_audiences_v_version_version_updated_at_idx\` ON \`_audiences_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_audiences_v_version_version_created_at_idx\` ON \`_audiences_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_audiences_v_version_version_deleted_at_idx\` ON \`_audiences_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_audiences_v_created_at_idx\` ON \`_audiences_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_audiences_v_updated_at_idx\` ON \`_audiences_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_audiences_v_locales\` (
  	\`version_name\` text NOT NULL,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_audiences_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_audiences_v_locales_locale_parent_id_unique\` ON \`_audiences_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`channels\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`delivery\` text DEFAULT 'pulled' NOT NULL,
  	\`max_headline\` numeric,
  	\`max_text\` numeric,
  	\`max_hashtags\` numeric,
  	\`max_media\` numeric,
  	\`needs_headline\` integer DEFAULT true,
  	\`requires_media\` integer,
  	\`allows_links\` integer DEFAULT true,
  	\`minimum_interval_hours\` numeric,
  	\`icon\` text,
  	\`is_active\` integer DEFAULT true,
  	\`sort_order\` numeric DEFAULT 100,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`channels_slug_idx\` ON \`channels\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`channels_sort_order_idx\` ON \`channels\` (\`sort_order\`);`)
  await db.run(sql`CREATE INDEX \`channels_updated_at_idx\` ON \`channels\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`channels_created_at_idx\` ON \`channels\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`channels_deleted_at_idx\` ON \`channels\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`channels_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`channels_locales_locale_parent_id_unique\` ON \`channels_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`channels_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`channels_texts_order_parent\` ON \`channels_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`channels_texts_parent_idx\` ON \`channels_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_channels_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_delivery\` text DEFAULT 'pulled' NOT NULL,
  	\`version_max_headline\` numeric,
  	\`version_max_text\` numeric,
  	\`version_max_hashtags\` numeric,
  	\`version_max_media\` numeric,
  	\`version_needs_headline\` integer DEFAULT true,
  	\`version_requires_media\` integer,
  	\`version_allows_links\` integer DEFAULT true,
  	\`version_minimum_interval_hours\` numeric,
  	\`version_icon\` text,
  	\`version_is_active\` integer DEFAULT true,
  	\`version_sort_order\` numeric DEFAULT 100,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_channels_v_parent_idx\` ON \`_channels_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_channels_v_version_version_slug_idx\` ON \`_channels_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_channels_v_version_version_sort_order_idx\` ON \`_channels_v\` (\`version_sort_order\`);`)
  await db.run(sql`CREATE INDEX \`_channels_v_version_version_updated_at_idx\` ON \`_channels_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_channels_v_version_version_created_at_idx\` ON \`_channels_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_channels_v_version_version_deleted_at_idx\` ON \`_channels_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_channels_v_created_at_idx\` ON \`_channels_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_channels_v_updated_at_idx\` ON \`_channels_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_channels_v_locales\` (
  	\`version_name\` text NOT NULL,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_channels_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_channels_v_locales_locale_parent_id_unique\` ON \`_channels_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_channels_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_channels_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_channels_v_texts_order_parent\` ON \`_channels_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_channels_v_texts_parent_idx\` ON \`_channels_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`goals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`letter\` text NOT NULL,
  	\`sort_order\` numeric DEFAULT 100,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`goals_slug_idx\` ON \`goals\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`goals_sort_order_idx\` ON \`goals\` (\`sort_order\`);`)
  await db.run(sql`CREATE INDEX \`goals_updated_at_idx\` ON \`goals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`goals_created_at_idx\` ON \`goals\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`goals_deleted_at_idx\` ON \`goals\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`goals_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`goals_locales_locale_parent_id_unique\` ON \`goals_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_goals_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_letter\` text NOT NULL,
  	\`version_sort_order\` numeric DEFAULT 100,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_goals_v_parent_idx\` ON \`_goals_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_goals_v_version_version_slug_idx\` ON \`_goals_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_goals_v_version_version_sort_order_idx\` ON \`_goals_v\` (\`version_sort_order\`);`)
  await db.run(sql`CREATE INDEX \`_goals_v_version_version_updated_at_idx\` ON \`_goals_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_goals_v_version_version_created_at_idx\` ON \`_goals_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_goals_v_version_version_deleted_at_idx\` ON \`_goals_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_goals_v_created_at_idx\` ON \`_goals_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_goals_v_updated_at_idx\` ON \`_goals_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_goals_v_locales\` (
  	\`version_name\` text NOT NULL,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_goals_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_goals_v_locales_locale_parent_id_unique\` ON \`_goals_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`levels\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`sort_order\` numeric DEFAULT 100,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`levels_slug_idx\` ON \`levels\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`levels_sort_order_idx\` ON \`levels\` (\`sort_order\`);`)
  await db.run(sql`CREATE INDEX \`levels_updated_at_idx\` ON \`levels\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`levels_created_at_idx\` ON \`levels\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`levels_deleted_at_idx\` ON \`levels\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`levels_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`levels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`levels_locales_locale_parent_id_unique\` ON \`levels_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_levels_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_sort_order\` numeric DEFAULT 100,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`levels\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_levels_v_parent_idx\` ON \`_levels_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_levels_v_version_version_slug_idx\` ON \`_levels_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_levels_v_version_version_sort_order_idx\` ON \`_levels_v\` (\`version_sort_order\`);`)
  await db.run(sql`CREATE INDEX \`_levels_v_version_version_updated_at_idx\` ON \`_levels_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_levels_v_version_version_created_at_idx\` ON \`_levels_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_levels_v_version_version_deleted_at_idx\` ON \`_levels_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_levels_v_created_at_idx\` ON \`_levels_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_levels_v_updated_at_idx\` ON \`_levels_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_levels_v_locales\` (
  	\`version_name\` text NOT NULL,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_levels_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_levels_v_locales_locale_parent_id_unique\` ON \`_levels_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`partners\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`website\` text,
  	\`sort_order\` numeric DEFAULT 100,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`partners_slug_idx\` ON \`partners\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`partners_sort_order_idx\` ON \`partners\` (\`sort_order\`);`)
  await db.run(sql`CREATE INDEX \`partners_updated_at_idx\` ON \`partners\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`partners_created_at_idx\` ON \`partners\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`partners_deleted_at_idx\` ON \`partners\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`partners_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`partners_locales_locale_parent_id_unique\` ON \`partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_partners_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_website\` text,
  	\`version_sort_order\` numeric DEFAULT 100,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_partners_v_parent_idx\` ON \`_partners_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_slug_idx\` ON \`_partners_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_sort_order_idx\` ON \`_partners_v\` (\`version_sort_order\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_updated_at_idx\` ON \`_partners_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_created_at_idx\` ON \`_partners_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_version_version_deleted_at_idx\` ON \`_partners_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_created_at_idx\` ON \`_partners_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_partners_v_updated_at_idx\` ON \`_partners_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_partners_v_locales\` (
  	\`version_name\` text NOT NULL,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_partners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_partners_v_locales_locale_parent_id_unique\` ON \`_partners_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`help_lines\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`help_lines_slug_idx\` ON \`help_lines\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`help_lines_sort_order_idx\` ON \`help_lines\` (\`sort_order\`);`)
  await db.run(sql`CREATE INDEX \`help_lines_updated_at_idx\` ON \`help_lines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`help_lines_created_at_idx\` ON \`help_lines\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`help_lines_deleted_at_idx\` ON \`help_lines\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`help_lines_locales\` (
  	\`name\` text NOT NULL,
  	\`hours\` text,
  	\`for_whom\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`help_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`help_lines_locales_locale_parent_id_unique\` ON \`help_lines_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_help_lines_v\` (
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
  await db.run(sql`CREATE INDEX \`_help_lines_v_parent_idx\` ON \`_help_lines_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_help_lines_v_version_version_slug_idx\` ON \`_help_lines_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_help_lines_v_version_version_sort_order_idx\` ON \`_help_lines_v\` (\`version_sort_order\`);`)
  await db.run(sql`CREATE INDEX \`_help_lines_v_version_version_updated_at_idx\` ON \`_help_lines_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_help_lines_v_version_version_created_at_idx\` ON \`_help_lines_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_help_lines_v_version_version_deleted_at_idx\` ON \`_help_lines_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_help_lines_v_created_at_idx\` ON \`_help_lines_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_help_lines_v_updated_at_idx\` ON \`_help_lines_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_help_lines_v_locales\` (
  	\`version_name\` text NOT NULL,
  	\`version_hours\` text,
  	\`version_for_whom\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_help_lines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_help_lines_v_locales_locale_parent_id_unique\` ON \`_help_lines_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_terms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`source\` text,
  	\`sort_order\` numeric DEFAULT 100,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`glossary_terms_slug_idx\` ON \`glossary_terms\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_sort_order_idx\` ON \`glossary_terms\` (\`sort_order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_updated_at_idx\` ON \`glossary_terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_created_at_idx\` ON \`glossary_terms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_terms_deleted_at_idx\` ON \`glossary_terms\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`glossary_terms_locales\` (
  	\`term\` text NOT NULL,
  	\`meaning\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`glossary_terms_locales_locale_parent_id_unique\` ON \`glossary_terms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_terms_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_source\` text,
  	\`version_sort_order\` numeric DEFAULT 100,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`glossary_terms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_parent_idx\` ON \`_glossary_terms_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_version_version_slug_idx\` ON \`_glossary_terms_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_version_version_sort_order_idx\` ON \`_glossary_terms_v\` (\`version_sort_order\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_version_version_updated_at_idx\` ON \`_glossary_terms_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_version_version_created_at_idx\` ON \`_glossary_terms_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_version_version_deleted_at_idx\` ON \`_glossary_terms_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_created_at_idx\` ON \`_glossary_terms_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_glossary_terms_v_updated_at_idx\` ON \`_glossary_terms_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_glossary_terms_v_locales\` (
  	\`version_term\` text NOT NULL,
  	\`version_meaning\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_glossary_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_glossary_terms_v_locales_locale_parent_id_unique\` ON \`_glossary_terms_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`posts_event_occurrences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`is_cancelled\` integer,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`posts_event_occurrences_order_idx\` ON \`posts_event_occurrences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`posts_event_occurrences_parent_id_idx\` ON \`posts_event_occurrences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_event_occurrences_starts_at_idx\` ON \`posts_event_occurrences\` (\`starts_at\`);`)
  await db.run(sql`CREATE TABLE \`posts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`direction\` text NOT NULL,
  	\`channel_id\` text(36),
  	\`headline\` text,
  	\`summary\` text,
  	\`text_html\` text,
  	\`text_plain\` text,
  	\`link_url\` text,
  	\`link_label\` text,
  	\`share_text\` text,
  	\`share_image\` text,
  	\`campaign_id\` text(36),
  	\`media\` text,
  	\`event_place_name\` text,
  	\`event_place_street\` text,
  	\`event_place_city\` text,
  	\`event_is_all_day\` integer,
  	\`event_recurrence\` text,
  	\`safety_is_sensitive\` integer,
  	\`safety_content_note\` text,
  	\`safety_quick_exit\` integer,
  	\`safety_discreet_title\` text,
  	\`safety_discreet_share_text\` text,
  	\`published_at\` text NOT NULL,
  	\`modified_at\` text NOT NULL,
  	\`edition\` numeric NOT NULL,
  	\`served_from\` text NOT NULL,
  	\`served_until\` text NOT NULL,
  	\`item_id\` text(36),
  	\`edition_record_id\` text(36),
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edition_record_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`posts_public_id_idx\` ON \`posts\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_kind_idx\` ON \`posts\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`posts_language_idx\` ON \`posts\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`posts_channel_idx\` ON \`posts\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_campaign_idx\` ON \`posts\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_published_at_idx\` ON \`posts\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`posts_served_from_idx\` ON \`posts\` (\`served_from\`);`)
  await db.run(sql`CREATE INDEX \`posts_served_until_idx\` ON \`posts\` (\`served_until\`);`)
  await db.run(sql`CREATE INDEX \`posts_item_idx\` ON \`posts\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_edition_record_idx\` ON \`posts\` (\`edition_record_id\`);`)
  await db.run(sql`CREATE INDEX \`servedUntil_servedFrom_idx\` ON \`posts\` (\`served_until\`,\`served_from\`);`)
  await db.run(sql`CREATE INDEX \`publishedAt_publicId_idx\` ON \`posts\` (\`published_at\`,\`public_id\`);`)
  await db.run(sql`CREATE TABLE \`posts_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`posts_texts_order_parent\` ON \`posts_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_texts_text_idx\` ON \`posts_texts\` (\`text\`);`)
  await db.run(sql`CREATE INDEX \`posts_texts_parent_idx\` ON \`posts_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`posts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`audiences_id\` text(36),
  	\`help_lines_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`help_lines_id\`) REFERENCES \`help_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`posts_rels_order_idx\` ON \`posts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_parent_idx\` ON \`posts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_path_idx\` ON \`posts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_themes_id_idx\` ON \`posts_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_audiences_id_idx\` ON \`posts_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`posts_rels_help_lines_id_idx\` ON \`posts_rels\` (\`help_lines_id\`);`)
  await db.run(sql`CREATE TABLE \`dispatches\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`public_id\` text NOT NULL,
  	\`edition\` numeric NOT NULL,
  	\`item_id\` text(36),
  	\`channel_id\` text(36),
  	\`language\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`permalink\` text,
  	\`done_by_id\` text(36),
  	\`done_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`done_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`dispatches_public_id_idx\` ON \`dispatches\` (\`public_id\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_item_idx\` ON \`dispatches\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_channel_idx\` ON \`dispatches\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_status_idx\` ON \`dispatches\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_done_by_idx\` ON \`dispatches\` (\`done_by_id\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_done_at_idx\` ON \`dispatches\` (\`done_at\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_updated_at_idx\` ON \`dispatches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_created_at_idx\` ON \`dispatches\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`publicId_edition_idx\` ON \`dispatches\` (\`public_id\`,\`edition\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`item_id\` text(36),
  	\`language\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`content_hash\` text NOT NULL,
  	\`approved_at\` text NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`content\` text NOT NULL,
  	\`releases\` text NOT NULL,
  	\`classification\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_item_idx\` ON \`editions\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_content_hash_idx\` ON \`editions\` (\`content_hash\`);`)
  await db.run(sql`CREATE INDEX \`editions_approved_at_idx\` ON \`editions\` (\`approved_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`item_language_number_idx\` ON \`editions\` (\`item_id\`,\`language\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`editions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`verdicts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`verdicts_id\`) REFERENCES \`verdicts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_rels_order_idx\` ON \`editions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`editions_rels_parent_idx\` ON \`editions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_rels_path_idx\` ON \`editions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`editions_rels_verdicts_id_idx\` ON \`editions_rels\` (\`verdicts_id\`);`)
  await db.run(sql`CREATE TABLE \`verdicts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_id\` text(36),
  	\`language\` text NOT NULL,
  	\`decision\` text NOT NULL,
  	\`content_hash\` text NOT NULL,
  	\`comment\` text,
  	\`given_by_id\` text(36),
  	\`role\` text,
  	\`given_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`given_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`verdicts_item_idx\` ON \`verdicts\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`verdicts_content_hash_idx\` ON \`verdicts\` (\`content_hash\`);`)
  await db.run(sql`CREATE INDEX \`verdicts_given_by_idx\` ON \`verdicts\` (\`given_by_id\`);`)
  await db.run(sql`CREATE INDEX \`verdicts_given_at_idx\` ON \`verdicts\` (\`given_at\`);`)
  await db.run(sql`CREATE INDEX \`verdicts_updated_at_idx\` ON \`verdicts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`verdicts_created_at_idx\` ON \`verdicts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`journal_entries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`actor_kind\` text NOT NULL,
  	\`actor_id\` text,
  	\`object_type\` text,
  	\`object_id\` text,
  	\`language\` text,
  	\`channels\` text,
  	\`origin\` text NOT NULL,
  	\`result\` text NOT NULL,
  	\`details\` text,
  	\`previous_hash\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`journal_entries_seq_idx\` ON \`journal_entries\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`journal_entries_at_idx\` ON \`journal_entries\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`journal_entries_action_idx\` ON \`journal_entries\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`journal_entries_actor_id_idx\` ON \`journal_entries\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`journal_entries_object_type_idx\` ON \`journal_entries\` (\`object_type\`);`)
  await db.run(sql`CREATE INDEX \`journal_entries_object_id_idx\` ON \`journal_entries\` (\`object_id\`);`)
  await db.run(sql`CREATE INDEX \`journal_entries_updated_at_idx\` ON \`journal_entries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`journal_entries_created_at_idx\` ON \`journal_entries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`item_languages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_id\` text(36),
  	\`language\` text NOT NULL,
  	\`stage\` text NOT NULL,
  	\`content_hash\` text,
  	\`review_asked_by_id\` text(36),
  	\`review_asked_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`item_id\`) REFERENCES \`content_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`review_asked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`item_languages_item_idx\` ON \`item_languages\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`item_languages_stage_idx\` ON \`item_languages\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`item_languages_review_asked_by_idx\` ON \`item_languages\` (\`review_asked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`item_languages_review_asked_at_idx\` ON \`item_languages\` (\`review_asked_at\`);`)
  await db.run(sql`CREATE INDEX \`item_languages_updated_at_idx\` ON \`item_languages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`item_languages_created_at_idx\` ON \`item_languages\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`item_language_idx\` ON \`item_languages\` (\`item_id\`,\`language\`);`)
  await db.run(sql`CREATE TABLE \`item_languages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`item_languages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`item_languages_rels_order_idx\` ON \`item_languages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`item_languages_rels_parent_idx\` ON \`item_languages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`item_languages_rels_path_idx\` ON \`item_languages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`item_languages_rels_users_id_idx\` ON \`item_languages_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`display_name\` text NOT NULL,
  	\`role\` text DEFAULT 'viewer' NOT NULL,
  	\`partner_id\` text(36),
  	\`absent_from\` text,
  	\`absent_until\` text,
  	\`deputy_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`deputy_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_partner_idx\` ON \`users\` (\`partner_id\`);`)
  await db.run(sql`CREATE INDEX \`users_deputy_idx\` ON \`users\` (\`deputy_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`api_clients\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`api_clients_updated_at_idx\` ON \`api_clients\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`api_clients_created_at_idx\` ON \`api_clients\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`api_clients_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`channels_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`api_clients\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channels_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`api_clients_rels_order_idx\` ON \`api_clients_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`api_clients_rels_parent_idx\` ON \`api_clients_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`api_clients_rels_path_idx\` ON \`api_clients_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`api_clients_rels_channels_id_idx\` ON \`api_clients_rels\` (\`channels_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	\`api_clients_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`api_clients_id\`) REFERENCES \`api_clients\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_api_clients_id_idx\` ON \`payload_preferences_rels\` (\`api_clients_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_name\` text DEFAULT 'Gemeente Deventer' NOT NULL,
  	\`website_url\` text DEFAULT 'https://www.deventer.nl',
  	\`quick_exit_url\` text DEFAULT 'https://www.weeronline.nl',
  	\`contact_name\` text DEFAULT 'Team Communicatie',
  	\`contact_email\` text DEFAULT 'api@deventer.example',
  	\`seed_anchor\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`content_items_variants\`;`)
  await db.run(sql`DROP TABLE \`content_items_variants_locales\`;`)
  await db.run(sql`DROP TABLE \`content_items\`;`)
  await db.run(sql`DROP TABLE \`content_items_locales\`;`)
  await db.run(sql`DROP TABLE \`content_items_texts\`;`)
  await db.run(sql`DROP TABLE \`content_items_rels\`;`)
  await db.run(sql`DROP TABLE \`_content_items_v_version_variants\`;`)
  await db.run(sql`DROP TABLE \`_content_items_v_version_variants_locales\`;`)
  await db.run(sql`DROP TABLE \`_content_items_v\`;`)
  await db.run(sql`DROP TABLE \`_content_items_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_content_items_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_content_items_v_rels\`;`)
  await db.run(sql`DROP TABLE \`campaigns\`;`)
  await db.run(sql`DROP TABLE \`campaigns_locales\`;`)
  await db.run(sql`DROP TABLE \`campaigns_rels\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`year_plans_means\`;`)
  await db.run(sql`DROP TABLE \`year_plans_focus_periods\`;`)
  await db.run(sql`DROP TABLE \`year_plans_targets\`;`)
  await db.run(sql`DROP TABLE \`year_plans\`;`)
  await db.run(sql`DROP TABLE \`year_plans_rels\`;`)
  await db.run(sql`DROP TABLE \`_year_plans_v_version_means\`;`)
  await db.run(sql`DROP TABLE \`_year_plans_v_version_focus_periods\`;`)
  await db.run(sql`DROP TABLE \`_year_plans_v_version_targets\`;`)
  await db.run(sql`DROP TABLE \`_year_plans_v\`;`)
  await db.run(sql`DROP TABLE \`_year_plans_v_rels\`;`)
  await db.run(sql`DROP TABLE \`time_entries\`;`)
  await db.run(sql`DROP TABLE \`_time_entries_v\`;`)
  await db.run(sql`DROP TABLE \`attention_points\`;`)
  await db.run(sql`DROP TABLE \`attention_points_locales\`;`)
  await db.run(sql`DROP TABLE \`_attention_points_v\`;`)
  await db.run(sql`DROP TABLE \`_attention_points_v_locales\`;`)
  await db.run(sql`DROP TABLE \`themes\`;`)
  await db.run(sql`DROP TABLE \`themes_locales\`;`)
  await db.run(sql`DROP TABLE \`_themes_v\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`audiences\`;`)
  await db.run(sql`DROP TABLE \`audiences_locales\`;`)
  await db.run(sql`DROP TABLE \`_audiences_v\`;`)
  await db.run(sql`DROP TABLE \`_audiences_v_locales\`;`)
  await db.run(sql`DROP TABLE \`channels\`;`)
  await db.run(sql`DROP TABLE \`channels_locales\`;`)
  await db.run(sql`DROP TABLE \`channels_texts\`;`)
  await db.run(sql`DROP TABLE \`_channels_v\`;`)
  await db.run(sql`DROP TABLE \`_channels_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_channels_v_texts\`;`)
  await db.run(sql`DROP TABLE \`goals\`;`)
  await db.run(sql`DROP TABLE \`goals_locales\`;`)
  await db.run(sql`DROP TABLE \`_goals_v\`;`)
  await db.run(sql`DROP TABLE \`_goals_v_locales\`;`)
  await db.run(sql`DROP TABLE \`levels\`;`)
  await db.run(sql`DROP TABLE \`levels_locales\`;`)
  await db.run(sql`DROP TABLE \`_levels_v\`;`)
  await db.run(sql`DROP TABLE \`_levels_v_locales\`;`)
  await db.run(sql`DROP TABLE \`partners\`;`)
  await db.run(sql`DROP TABLE \`partners_locales\`;`)
  await db.run(sql`DROP TABLE \`_partners_v\`;`)
  await db.run(sql`DROP TABLE \`_partners_v_locales\`;`)
  await db.run(sql`DROP TABLE \`help_lines\`;`)
  await db.run(sql`DROP TABLE \`help_lines_locales\`;`)
  await db.run(sql`DROP TABLE \`_help_lines_v\`;`)
  await db.run(sql`DROP TABLE \`_help_lines_v_locales\`;`)
  await db.run(sql`DROP TABLE \`glossary_terms\`;`)
  await db.run(sql`DROP TABLE \`glossary_terms_locales\`;`)
  await db.run(sql`DROP TABLE \`_glossary_terms_v\`;`)
  await db.run(sql`DROP TABLE \`_glossary_terms_v_locales\`;`)
  await db.run(sql`DROP TABLE \`posts_event_occurrences\`;`)
  await db.run(sql`DROP TABLE \`posts\`;`)
  await db.run(sql`DROP TABLE \`posts_texts\`;`)
  await db.run(sql`DROP TABLE \`posts_rels\`;`)
  await db.run(sql`DROP TABLE \`dispatches\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`editions_rels\`;`)
  await db.run(sql`DROP TABLE \`verdicts\`;`)
  await db.run(sql`DROP TABLE \`journal_entries\`;`)
  await db.run(sql`DROP TABLE \`item_languages\`;`)
  await db.run(sql`DROP TABLE \`item_languages_rels\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`api_clients\`;`)
  await db.run(sql`DROP TABLE \`api_clients_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
}
