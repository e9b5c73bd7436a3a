import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`campaigns_phases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`start_date\` text NOT NULL,
  	\`end_date\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_phases_order_idx\` ON \`campaigns_phases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_phases_parent_id_idx\` ON \`campaigns_phases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_phases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`start_date\` text NOT NULL,
  	\`end_date\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_phases_order_idx\` ON \`_campaigns_v_version_phases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_phases_parent_id_idx\` ON \`_campaigns_v_version_phases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`item_templates_variants\` (
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
  await db.run(sql`CREATE INDEX \`item_templates_variants_order_idx\` ON \`item_templates_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_variants_parent_id_idx\` ON \`item_templates_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_variants_channel_idx\` ON \`item_templates_variants\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_variants_share_image_idx\` ON \`item_templates_variants\` (\`share_image_id\`);`)
  await db.run(sql`CREATE TABLE \`item_templates_variants_locales\` (
  	\`headline\` text,
  	\`summary\` text,
  	\`text\` text,
  	\`link_url\` text,
  	\`link_label\` text,
  	\`share_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`item_templates_variants\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`item_templates_variants_locales_locale_parent_id_unique\` ON \`item_templates_variants_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`item_templates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text DEFAULT 'publication' NOT NULL,
  	\`is_sensitive\` integer DEFAULT true,
  	\`campaign_id\` text(36),
  	\`place_name\` text,
  	\`start_time\` text,
  	\`minutes\` numeric,
  	\`hours_planned\` numeric,
  	\`euros_planned\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`item_templates_campaign_idx\` ON \`item_templates\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_updated_at_idx\` ON \`item_templates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_created_at_idx\` ON \`item_templates\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_deleted_at_idx\` ON \`item_templates\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`item_templates_locales\` (
  	\`content_note\` text,
  	\`discreet_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`item_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`item_templates_locales_locale_parent_id_unique\` ON \`item_templates_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`item_templates_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`item_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`item_templates_texts_order_parent\` ON \`item_templates_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_texts_locale_parent\` ON \`item_templates_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_texts_parent_idx\` ON \`item_templates_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`item_templates_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`audiences_id\` text(36),
  	\`attention_points_id\` text(36),
  	\`goals_id\` text(36),
  	\`levels_id\` text(36),
  	\`help_lines_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`item_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attention_points_id\`) REFERENCES \`attention_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`goals_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`levels_id\`) REFERENCES \`levels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`help_lines_id\`) REFERENCES \`help_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`item_templates_rels_order_idx\` ON \`item_templates_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_rels_parent_idx\` ON \`item_templates_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_rels_path_idx\` ON \`item_templates_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_rels_themes_id_idx\` ON \`item_templates_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_rels_audiences_id_idx\` ON \`item_templates_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_rels_attention_points_id_idx\` ON \`item_templates_rels\` (\`attention_points_id\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_rels_goals_id_idx\` ON \`item_templates_rels\` (\`goals_id\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_rels_levels_id_idx\` ON \`item_templates_rels\` (\`levels_id\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_rels_help_lines_id_idx\` ON \`item_templates_rels\` (\`help_lines_id\`);`)
  await db.run(sql`CREATE INDEX \`item_templates_rels_media_id_idx\` ON \`item_templates_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_item_templates_v_version_variants\` (
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
  await db.run(sql`CREATE INDEX \`_item_templates_v_version_variants_order_idx\` ON \`_item_templates_v_version_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_version_variants_parent_id_idx\` ON \`_item_templates_v_version_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_version_variants_channel_idx\` ON \`_item_templates_v_version_variants\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_version_variants_share_image_idx\` ON \`_item_templates_v_version_variants\` (\`share_image_id\`);`)
  await db.run(sql`CREATE TABLE \`_item_templates_v_version_variants_locales\` (
  	\`headline\` text,
  	\`summary\` text,
  	\`text\` text,
  	\`link_url\` text,
  	\`link_label\` text,
  	\`share_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_item_templates_v_version_variants\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_item_templates_v_version_variants_locales_locale_parent_id_\` ON \`_item_templates_v_version_variants_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_item_templates_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_kind\` text DEFAULT 'publication' NOT NULL,
  	\`version_is_sensitive\` integer DEFAULT true,
  	\`version_campaign_id\` text(36),
  	\`version_place_name\` text,
  	\`version_start_time\` text,
  	\`version_minutes\` numeric,
  	\`version_hours_planned\` numeric,
  	\`version_euros_planned\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`item_templates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_item_templates_v_parent_idx\` ON \`_item_templates_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_version_version_campaign_idx\` ON \`_item_templates_v\` (\`version_campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_version_version_updated_at_idx\` ON \`_item_templates_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_version_version_created_at_idx\` ON \`_item_templates_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_version_version_deleted_at_idx\` ON \`_item_templates_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_created_at_idx\` ON \`_item_templates_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_updated_at_idx\` ON \`_item_templates_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_item_templates_v_locales\` (
  	\`version_content_note\` text,
  	\`version_discreet_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_item_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_item_templates_v_locales_locale_parent_id_unique\` ON \`_item_templates_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_item_templates_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_item_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_item_templates_v_texts_order_parent\` ON \`_item_templates_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_texts_locale_parent\` ON \`_item_templates_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_texts_parent_idx\` ON \`_item_templates_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_item_templates_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`audiences_id\` text(36),
  	\`attention_points_id\` text(36),
  	\`goals_id\` text(36),
  	\`levels_id\` text(36),
  	\`help_lines_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_item_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attention_points_id\`) REFERENCES \`attention_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`goals_id\`) REFERENCES \`goals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`levels_id\`) REFERENCES \`levels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`help_lines_id\`) REFERENCES \`help_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_item_templates_v_rels_order_idx\` ON \`_item_templates_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_rels_parent_idx\` ON \`_item_templates_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_rels_path_idx\` ON \`_item_templates_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_rels_themes_id_idx\` ON \`_item_templates_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_rels_audiences_id_idx\` ON \`_item_templates_v_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_rels_attention_points_id_idx\` ON \`_item_templates_v_rels\` (\`attention_points_id\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_rels_goals_id_idx\` ON \`_item_templates_v_rels\` (\`goals_id\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_rels_levels_id_idx\` ON \`_item_templates_v_rels\` (\`levels_id\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_rels_help_lines_id_idx\` ON \`_item_templates_v_rels\` (\`help_lines_id\`);`)
  await db.run(sql`CREATE INDEX \`_item_templates_v_rels_media_id_idx\` ON \`_item_templates_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`saved_views\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`query\` text,
  	\`is_shared\` integer DEFAULT false,
  	\`owner_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`saved_views_owner_idx\` ON \`saved_views\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`saved_views_updated_at_idx\` ON \`saved_views\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`saved_views_created_at_idx\` ON \`saved_views\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`view_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`recipient\` text NOT NULL,
  	\`query\` text,
  	\`token_hash\` text NOT NULL,
  	\`expires_at\` text,
  	\`revoked_at\` text,
  	\`last_used_at\` text,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`view_links_token_hash_idx\` ON \`view_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`view_links_created_by_idx\` ON \`view_links\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`view_links_updated_at_idx\` ON \`view_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`view_links_created_at_idx\` ON \`view_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`observances_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`status\` text DEFAULT 'confirmed' NOT NULL,
  	\`source\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`observances\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`observances_dates_order_idx\` ON \`observances_dates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`observances_dates_parent_id_idx\` ON \`observances_dates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`observances\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`kind\` text DEFAULT 'day' NOT NULL,
  	\`is_remembrance\` integer DEFAULT false,
  	\`rule_kind\` text DEFAULT 'by-hand' NOT NULL,
  	\`rule_nth\` text,
  	\`rule_weekday\` text,
  	\`rule_day\` numeric,
  	\`rule_month\` text,
  	\`rule_week\` numeric,
  	\`rule_offset_days\` numeric,
  	\`rule_length_days\` numeric,
  	\`url\` text,
  	\`note\` text,
  	\`sort_order\` numeric DEFAULT 100,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`observances_slug_idx\` ON \`observances\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`observances_sort_order_idx\` ON \`observances\` (\`sort_order\`);`)
  await db.run(sql`CREATE INDEX \`observances_updated_at_idx\` ON \`observances\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`observances_created_at_idx\` ON \`observances\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`observances_deleted_at_idx\` ON \`observances\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`observances_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`observances\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`observances_locales_locale_parent_id_unique\` ON \`observances_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`observances_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`observances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`observances_rels_order_idx\` ON \`observances_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`observances_rels_parent_idx\` ON \`observances_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`observances_rels_path_idx\` ON \`observances_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`observances_rels_themes_id_idx\` ON \`observances_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`_observances_v_version_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`status\` text DEFAULT 'confirmed' NOT NULL,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_observances_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_observances_v_version_dates_order_idx\` ON \`_observances_v_version_dates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_observances_v_version_dates_parent_id_idx\` ON \`_observances_v_version_dates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_observances_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_kind\` text DEFAULT 'day' NOT NULL,
  	\`version_is_remembrance\` integer DEFAULT false,
  	\`version_rule_kind\` text DEFAULT 'by-hand' NOT NULL,
  	\`version_rule_nth\` text,
  	\`version_rule_weekday\` text,
  	\`version_rule_day\` numeric,
  	\`version_rule_month\` text,
  	\`version_rule_week\` numeric,
  	\`version_rule_offset_days\` numeric,
  	\`version_rule_length_days\` numeric,
  	\`version_url\` text,
  	\`version_note\` text,
  	\`version_sort_order\` numeric DEFAULT 100,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`observances\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_observances_v_parent_idx\` ON \`_observances_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_observances_v_version_version_slug_idx\` ON \`_observances_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_observances_v_version_version_sort_order_idx\` ON \`_observances_v\` (\`version_sort_order\`);`)
  await db.run(sql`CREATE INDEX \`_observances_v_version_version_updated_at_idx\` ON \`_observances_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_observances_v_version_version_created_at_idx\` ON \`_observances_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_observances_v_version_version_deleted_at_idx\` ON \`_observances_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_observances_v_created_at_idx\` ON \`_observances_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_observances_v_updated_at_idx\` ON \`_observances_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_observances_v_locales\` (
  	\`version_name\` text NOT NULL,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_observances_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_observances_v_locales_locale_parent_id_unique\` ON \`_observances_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_observances_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_observances_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_observances_v_rels_order_idx\` ON \`_observances_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_observances_v_rels_parent_idx\` ON \`_observances_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_observances_v_rels_path_idx\` ON \`_observances_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_observances_v_rels_themes_id_idx\` ON \`_observances_v_rels\` (\`themes_id\`);`)
  await db.run(sql`ALTER TABLE \`content_items\` ADD \`recurrence\` text;`)
  await db.run(sql`ALTER TABLE \`content_items\` ADD \`planned_until\` text;`)
  await db.run(sql`ALTER TABLE \`content_items\` ADD \`tie_observance_id\` text(36) REFERENCES observances(id);`)
  await db.run(sql`ALTER TABLE \`content_items\` ADD \`tie_offset_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`content_items\` ADD \`tone\` text DEFAULT 'neutral';`)
  await db.run(sql`ALTER TABLE \`content_items\` ADD \`series_id\` text(36) REFERENCES content_items(id);`)
  await db.run(sql`ALTER TABLE \`content_items\` ADD \`recurrence_id\` text;`)
  await db.run(sql`ALTER TABLE \`content_items\` ADD \`made_from_id\` text(36) REFERENCES content_items(id);`)
  await db.run(sql`ALTER TABLE \`content_items\` ADD \`card_from\` text;`)
  await db.run(sql`ALTER TABLE \`content_items\` ADD \`card_until\` text;`)
  await db.run(sql`ALTER TABLE \`content_items\` ADD \`card\` text;`)
  await db.run(sql`CREATE INDEX \`content_items_tie_tie_observance_idx\` ON \`content_items\` (\`tie_observance_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_series_idx\` ON \`content_items\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_made_from_idx\` ON \`content_items\` (\`made_from_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_card_from_idx\` ON \`content_items\` (\`card_from\`);`)
  await db.run(sql`CREATE INDEX \`content_items_card_until_idx\` ON \`content_items\` (\`card_until\`);`)
  await db.run(sql`ALTER TABLE \`_content_items_v\` ADD \`version_recurrence\` text;`)
  await db.run(sql`ALTER TABLE \`_content_items_v\` ADD \`version_planned_until\` text;`)
  await db.run(sql`ALTER TABLE \`_content_items_v\` ADD \`version_tie_observance_id\` text(36) REFERENCES observances(id);`)
  await db.run(sql`ALTER TABLE \`_content_items_v\` ADD \`version_tie_offset_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`_content_items_v\` ADD \`version_tone\` text DEFAULT 'neutral';`)
  await db.run(sql`ALTER TABLE \`_content_items_v\` ADD \`version_series_id\` text(36) REFERENCES content_items(id);`)
  await db.run(sql`ALTER TABLE \`_content_items_v\` ADD \`version_recurrence_id\` text;`)
  await db.run(sql`ALTER TABLE \`_content_items_v\` ADD \`version_made_from_id\` text(36) REFERENCES content_items(id);`)
  await db.run(sql`ALTER TABLE \`_content_items_v\` ADD \`version_card_from\` text;`)
  await db.run(sql`ALTER TABLE \`_content_items_v\` ADD \`version_card_until\` text;`)
  await db.run(sql`ALTER TABLE \`_content_items_v\` ADD \`version_card\` text;`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_tie_version_tie_observance_idx\` ON \`_content_items_v\` (\`version_tie_observance_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_series_idx\` ON \`_content_items_v\` (\`version_series_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_made_from_idx\` ON \`_content_items_v\` (\`version_made_from_id\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_card_from_idx\` ON \`_content_items_v\` (\`version_card_from\`);`)
  await db.run(sql`CREATE INDEX \`_content_items_v_version_version_card_until_idx\` ON \`_content_items_v\` (\`version_card_until\`);`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`color\` text DEFAULT 'blue';`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`tie_observance_id\` text(36) REFERENCES observances(id);`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`tie_offset_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`made_from_id\` text(36) REFERENCES campaigns(id);`)
  await db.run(sql`CREATE INDEX \`campaigns_tie_tie_observance_idx\` ON \`campaigns\` (\`tie_observance_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_made_from_idx\` ON \`campaigns\` (\`made_from_id\`);`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_color\` text DEFAULT 'blue';`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_tie_observance_id\` text(36) REFERENCES observances(id);`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_tie_offset_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_made_from_id\` text(36) REFERENCES campaigns(id);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_tie_version_tie_observance_idx\` ON \`_campaigns_v\` (\`version_tie_observance_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_made_from_idx\` ON \`_campaigns_v\` (\`version_made_from_id\`);`)
  await db.run(sql`ALTER TABLE \`year_plans_targets\` ADD \`level_id\` text(36) REFERENCES levels(id);`)
  await db.run(sql`CREATE INDEX \`year_plans_targets_level_idx\` ON \`year_plans_targets\` (\`level_id\`);`)
  await db.run(sql`ALTER TABLE \`_year_plans_v_version_targets\` ADD \`level_id\` text(36) REFERENCES levels(id);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_targets_level_idx\` ON \`_year_plans_v_version_targets\` (\`level_id\`);`)
  await db.run(sql`ALTER TABLE \`audiences\` ADD \`max_per_week\` numeric;`)
  await db.run(sql`ALTER TABLE \`_audiences_v\` ADD \`version_max_per_week\` numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`campaigns_phases\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_phases\`;`)
  await db.run(sql`DROP TABLE \`item_templates_variants\`;`)
  await db.run(sql`DROP TABLE \`item_templates_variants_locales\`;`)
  await db.run(sql`DROP TABLE \`item_templates\`;`)
  await db.run(sql`DROP TABLE \`item_templates_locales\`;`)
  await db.run(sql`DROP TABLE \`item_templates_texts\`;`)
  await db.run(sql`DROP TABLE \`item_templates_rels\`;`)
  await db.run(sql`DROP TABLE \`_item_templates_v_version_variants\`;`)
  await db.run(sql`DROP TABLE \`_item_templates_v_version_variants_locales\`;`)
  await db.run(sql`DROP TABLE \`_item_templates_v\`;`)
  await db.run(sql`DROP TABLE \`_item_templates_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_item_templates_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_item_templates_v_rels\`;`)
  await db.run(sql`DROP TABLE \`saved_views\`;`)
  await db.run(sql`DROP TABLE \`view_links\`;`)
  await db.run(sql`DROP TABLE \`observances_dates\`;`)
  await db.run(sql`DROP TABLE \`observances\`;`)
  await db.run(sql`DROP TABLE \`observances_locales\`;`)
  await db.run(sql`DROP TABLE \`observances_rels\`;`)
  await db.run(sql`DROP TABLE \`_observances_v_version_dates\`;`)
  await db.run(sql`DROP TABLE \`_observances_v\`;`)
  await db.run(sql`DROP TABLE \`_observances_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_observances_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
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
  await db.run(sql`INSERT INTO \`__new_content_items\`("id", "title", "kind", "planned_date", "event_starts_at", "event_ends_at", "event_is_all_day", "event_place_name", "event_street", "event_city", "is_sensitive", "quick_exit", "release_at", "ends_at", "campaign_id", "is_story", "brief", "hours_planned", "euros_planned", "owner_id", "stage", "archived_at", "revision", "last_saved_by", "updated_at", "created_at", "deleted_at") SELECT "id", "title", "kind", "planned_date", "event_starts_at", "event_ends_at", "event_is_all_day", "event_place_name", "event_street", "event_city", "is_sensitive", "quick_exit", "release_at", "ends_at", "campaign_id", "is_story", "brief", "hours_planned", "euros_planned", "owner_id", "stage", "archived_at", "revision", "last_saved_by", "updated_at", "created_at", "deleted_at" FROM \`content_items\`;`)
  await db.run(sql`DROP TABLE \`content_items\`;`)
  await db.run(sql`ALTER TABLE \`__new_content_items\` RENAME TO \`content_items\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`content_items_kind_idx\` ON \`content_items\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`content_items_planned_date_idx\` ON \`content_items\` (\`planned_date\`);`)
  await db.run(sql`CREATE INDEX \`content_items_release_at_idx\` ON \`content_items\` (\`release_at\`);`)
  await db.run(sql`CREATE INDEX \`content_items_campaign_idx\` ON \`content_items\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_owner_idx\` ON \`content_items\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`content_items_stage_idx\` ON \`content_items\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`content_items_updated_at_idx\` ON \`content_items\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`content_items_created_at_idx\` ON \`content_items\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`content_items_deleted_at_idx\` ON \`content_items\` (\`deleted_at\`);`)
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
  await db.run(sql`INSERT INTO \`__new__content_items_v\`("id", "parent_id", "version_title", "version_kind", "version_planned_date", "version_event_starts_at", "version_event_ends_at", "version_event_is_all_day", "version_event_place_name", "version_event_street", "version_event_city", "version_is_sensitive", "version_quick_exit", "version_release_at", "version_ends_at", "version_campaign_id", "version_is_story", "version_brief", "version_hours_planned", "version_euros_planned", "version_owner_id", "version_stage", "version_archived_at", "version_revision", "version_last_saved_by", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_title", "version_kind", "version_planned_date", "version_event_starts_at", "version_event_ends_at", "version_event_is_all_day", "version_event_place_name", "version_event_street", "version_event_city", "version_is_sensitive", "version_quick_exit", "version_release_at", "version_ends_at", "version_campaign_id", "version_is_story", "version_brief", "version_hours_planned", "version_euros_planned", "version_owner_id", "version_stage", "version_archived_at", "version_revision", "version_last_saved_by", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at" FROM \`_content_items_v\`;`)
  await db.run(sql`DROP TABLE \`_content_items_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__content_items_v\` RENAME TO \`_content_items_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_campaigns\` (
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
  await db.run(sql`INSERT INTO \`__new_campaigns\`("id", "slug", "start_date", "end_date", "key_message", "brief", "lead_id", "landing_item_id", "hours_planned", "euros_planned", "national_name", "national_owner", "national_toolkit_url", "national_start_date", "national_end_date", "updated_at", "created_at", "deleted_at") SELECT "id", "slug", "start_date", "end_date", "key_message", "brief", "lead_id", "landing_item_id", "hours_planned", "euros_planned", "national_name", "national_owner", "national_toolkit_url", "national_start_date", "national_end_date", "updated_at", "created_at", "deleted_at" FROM \`campaigns\`;`)
  await db.run(sql`DROP TABLE \`campaigns\`;`)
  await db.run(sql`ALTER TABLE \`__new_campaigns\` RENAME TO \`campaigns\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`campaigns_slug_idx\` ON \`campaigns\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_start_date_idx\` ON \`campaigns\` (\`start_date\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_lead_idx\` ON \`campaigns\` (\`lead_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_landing_item_idx\` ON \`campaigns\` (\`landing_item_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_updated_at_idx\` ON \`campaigns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_created_at_idx\` ON \`campaigns\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_deleted_at_idx\` ON \`campaigns\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__campaigns_v\` (
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
  await db.run(sql`INSERT INTO \`__new__campaigns_v\`("id", "parent_id", "version_slug", "version_start_date", "version_end_date", "version_key_message", "version_brief", "version_lead_id", "version_landing_item_id", "version_hours_planned", "version_euros_planned", "version_national_name", "version_national_owner", "version_national_toolkit_url", "version_national_start_date", "version_national_end_date", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_slug", "version_start_date", "version_end_date", "version_key_message", "version_brief", "version_lead_id", "version_landing_item_id", "version_hours_planned", "version_euros_planned", "version_national_name", "version_national_owner", "version_national_toolkit_url", "version_national_start_date", "version_national_end_date", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at" FROM \`_campaigns_v\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__campaigns_v\` RENAME TO \`_campaigns_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_year_plans_targets\` (
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
  await db.run(sql`INSERT INTO \`__new_year_plans_targets\`("_order", "_parent_id", "id", "kind", "attention_point_id", "theme_id", "audience_id", "goal_id", "channel_id", "language", "items") SELECT "_order", "_parent_id", "id", "kind", "attention_point_id", "theme_id", "audience_id", "goal_id", "channel_id", "language", "items" FROM \`year_plans_targets\`;`)
  await db.run(sql`DROP TABLE \`year_plans_targets\`;`)
  await db.run(sql`ALTER TABLE \`__new_year_plans_targets\` RENAME TO \`year_plans_targets\`;`)
  await db.run(sql`CREATE INDEX \`year_plans_targets_order_idx\` ON \`year_plans_targets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`year_plans_targets_parent_id_idx\` ON \`year_plans_targets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`year_plans_targets_attention_point_idx\` ON \`year_plans_targets\` (\`attention_point_id\`);`)
  await db.run(sql`CREATE INDEX \`year_plans_targets_theme_idx\` ON \`year_plans_targets\` (\`theme_id\`);`)
  await db.run(sql`CREATE INDEX \`year_plans_targets_audience_idx\` ON \`year_plans_targets\` (\`audience_id\`);`)
  await db.run(sql`CREATE INDEX \`year_plans_targets_goal_idx\` ON \`year_plans_targets\` (\`goal_id\`);`)
  await db.run(sql`CREATE INDEX \`year_plans_targets_channel_idx\` ON \`year_plans_targets\` (\`channel_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__year_plans_v_version_targets\` (
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
  await db.run(sql`INSERT INTO \`__new__year_plans_v_version_targets\`("_order", "_parent_id", "id", "kind", "attention_point_id", "theme_id", "audience_id", "goal_id", "channel_id", "language", "items", "_uuid") SELECT "_order", "_parent_id", "id", "kind", "attention_point_id", "theme_id", "audience_id", "goal_id", "channel_id", "language", "items", "_uuid" FROM \`_year_plans_v_version_targets\`;`)
  await db.run(sql`DROP TABLE \`_year_plans_v_version_targets\`;`)
  await db.run(sql`ALTER TABLE \`__new__year_plans_v_version_targets\` RENAME TO \`_year_plans_v_version_targets\`;`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_targets_order_idx\` ON \`_year_plans_v_version_targets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_targets_parent_id_idx\` ON \`_year_plans_v_version_targets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_targets_attention_point_idx\` ON \`_year_plans_v_version_targets\` (\`attention_point_id\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_targets_theme_idx\` ON \`_year_plans_v_version_targets\` (\`theme_id\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_targets_audience_idx\` ON \`_year_plans_v_version_targets\` (\`audience_id\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_targets_goal_idx\` ON \`_year_plans_v_version_targets\` (\`goal_id\`);`)
  await db.run(sql`CREATE INDEX \`_year_plans_v_version_targets_channel_idx\` ON \`_year_plans_v_version_targets\` (\`channel_id\`);`)
  await db.run(sql`ALTER TABLE \`audiences\` DROP COLUMN \`max_per_week\`;`)
  await db.run(sql`ALTER TABLE \`_audiences_v\` DROP COLUMN \`version_max_per_week\`;`)
}
