import { Presence as Presence_4966bda4d6cd3e408cffecfcb7e02672 } from '@/admin/presence/Presence.client'
import { PlainDateCell as PlainDateCell_9a5201a507a6b1ffeac78129e85649b4 } from '@/admin/fields/PlainDateCell.client'
import { PlainDateField as PlainDateField_f79bae43e787f8e2a53a346eecaaae74 } from '@/admin/fields/PlainDateField.client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InstantField as InstantField_4d6397dcfa8d540ec7f8012f76168070 } from '@/admin/fields/InstantField.client'
import { VariantRowLabel as VariantRowLabel_7faa22c519275a433ecbc687cd306109 } from '@/admin/fields/VariantRowLabel.client'
import { ChecksPanel as ChecksPanel_2d9a9f9d57cd7e5e1f749b40d54479c2 } from '@/admin/checks/ChecksPanel.client'
import { ReadingPanel as ReadingPanel_63ea25447d050a24ae28d6ca3627ff5a } from '@/admin/reading/ReadingPanel.client'
import { RecurrenceField as RecurrenceField_11352a834d3223051b24474a50be3697 } from '@/admin/recurrence/RecurrenceField.client'
import { TiedDay as TiedDay_cc004a9e86f21fc45e6d2f42a78b4d14 } from '@/admin/observances/TiedDay.client'
import { ApprovePanel as ApprovePanel_b4b1f86b4d2a0515f5b318cb81d0c426 } from '@/admin/approve/ApprovePanel'
import { CoWritingPanel as CoWritingPanel_8f217f9c4841895fca91ae333c1c2908 } from '@/admin/coWriting/CoWritingPanel'
import { ConsentPanel as ConsentPanel_74d93c77c806424c26dac82f10e1fcdb } from '@/admin/consents/ConsentPanel'
import { GuestsPanel as GuestsPanel_7ecda16b261338a6559e898d8d7d90cf } from '@/admin/guests/GuestsPanel'
import { MeansField as MeansField_e595c08618f2212bf132103ab1d3e13c } from '@/admin/fields/MeansField.client'
import { RuleDates as RuleDates_c42e9f3863cd1817156cfd30e06cb79c } from '@/admin/observances/RuleDates.client'
import { DatesPanel as DatesPanel_36f0a499fd1b1471f28ffb3e8f15f346 } from '@/admin/observances/DatesPanel.client'
import { TiedPanel as TiedPanel_207283b7cdb4c9c98c45658f42d0673a } from '@/admin/observances/TiedPanel.client'
import { HelpLinePanel as HelpLinePanel_8d40ee6f201d1143c12ea0e161a22d9b } from '@/admin/helpLines/HelpLinePanel'
import { InvitePanel as InvitePanel_ca77fc736d470972c0dfb63fced05875 } from '@/admin/invite/InvitePanel'
import { PauseBanner as PauseBanner_c8cec0e888b78a2ce5b0ca9c936f04d2 } from '@/admin/pauses/PauseBanner'
import { Icon as Icon_40e1e762141bc86e9d557d32dfdbab66 } from '@/admin/brand/Icon'
import { Logo as Logo_63b9636160eb5368603ae8c735841b4e } from '@/admin/brand/Logo'
import { PlannerLinks as PlannerLinks_b106da771ece3a435c74f06a6f1224be } from '@/admin/nav/PlannerLinks'
import { StyleCare as StyleCare_d43e2b11d3d968de06f8ca2602df139d } from '@/admin/styleCare/StyleCare.client'
import { StartPage as StartPage_b2bcdc01d410d138c0e24d39507e1879 } from '@/admin/start/StartPage'
import { ApprovalQueue as ApprovalQueue_df150d0a3615b82cc3e4e5f2eb0eb124 } from '@/admin/queue/ApprovalQueue'
import { CalendarPage as CalendarPage_83dae46f47bf7045f49f8847e39a7953 } from '@/admin/calendar/CalendarPage'
import { WorkbookPage as WorkbookPage_9459e1d766c8e1d82e7789fad90b1c93 } from '@/admin/workbook/WorkbookPage'
import { ReportPage as ReportPage_8b868ed1931e1c0078892b02e277075d } from '@/admin/report/ReportPage'
import { TimelinePage as TimelinePage_3502f43c10c56be1af40da7b6c0029b9 } from '@/admin/timeline/TimelinePage'
import { NextYearPage as NextYearPage_7e2296f555f1a52852dfc5cd9efd47ee } from '@/admin/nextYear/NextYearPage'
import { PrintPage as PrintPage_96018e46271a556936aef3b21cb6c0ab } from '@/admin/print/PrintPage'
import { TimeMachinePage as TimeMachinePage_f57508f13db2b8d1a724364d1acda8a5 } from '@/admin/timeMachine/TimeMachinePage'
import { SharingPage as SharingPage_d0cc95caa5094e39227d2e09ac3ab364 } from '@/admin/sharing/SharingPage'
import { PausesPage as PausesPage_aa1998310df0b7bc808e67c266b1e9fd } from '@/admin/pauses/PausesPage'
import { CoveragePage as CoveragePage_cc1a29aa09381a79ac00a0916ecef26f } from '@/admin/coverage/CoveragePage'
import { JournalPage as JournalPage_37609d22cc6d1f45d5f15ec12307ef48 } from '@/admin/journal/JournalPage'
import { ClashesPage as ClashesPage_cf5875b210f9e0eeff04d4a207635919 } from '@/admin/clashes/ClashesPage'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/admin/presence/Presence.client#Presence": Presence_4966bda4d6cd3e408cffecfcb7e02672,
  "@/admin/fields/PlainDateCell.client#PlainDateCell": PlainDateCell_9a5201a507a6b1ffeac78129e85649b4,
  "@/admin/fields/PlainDateField.client#PlainDateField": PlainDateField_f79bae43e787f8e2a53a346eecaaae74,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/admin/fields/InstantField.client#InstantField": InstantField_4d6397dcfa8d540ec7f8012f76168070,
  "@/admin/fields/VariantRowLabel.client#VariantRowLabel": VariantRowLabel_7faa22c519275a433ecbc687cd306109,
  "@/admin/checks/ChecksPanel.client#ChecksPanel": ChecksPanel_2d9a9f9d57cd7e5e1f749b40d54479c2,
  "@/admin/reading/ReadingPanel.client#ReadingPanel": ReadingPanel_63ea25447d050a24ae28d6ca3627ff5a,
  "@/admin/recurrence/RecurrenceField.client#RecurrenceField": RecurrenceField_11352a834d3223051b24474a50be3697,
  "@/admin/observances/TiedDay.client#TiedDay": TiedDay_cc004a9e86f21fc45e6d2f42a78b4d14,
  "@/admin/approve/ApprovePanel#ApprovePanel": ApprovePanel_b4b1f86b4d2a0515f5b318cb81d0c426,
  "@/admin/coWriting/CoWritingPanel#CoWritingPanel": CoWritingPanel_8f217f9c4841895fca91ae333c1c2908,
  "@/admin/consents/ConsentPanel#ConsentPanel": ConsentPanel_74d93c77c806424c26dac82f10e1fcdb,
  "@/admin/guests/GuestsPanel#GuestsPanel": GuestsPanel_7ecda16b261338a6559e898d8d7d90cf,
  "@/admin/fields/MeansField.client#MeansField": MeansField_e595c08618f2212bf132103ab1d3e13c,
  "@/admin/observances/RuleDates.client#RuleDates": RuleDates_c42e9f3863cd1817156cfd30e06cb79c,
  "@/admin/observances/DatesPanel.client#DatesPanel": DatesPanel_36f0a499fd1b1471f28ffb3e8f15f346,
  "@/admin/observances/TiedPanel.client#TiedPanel": TiedPanel_207283b7cdb4c9c98c45658f42d0673a,
  "@/admin/helpLines/HelpLinePanel#HelpLinePanel": HelpLinePanel_8d40ee6f201d1143c12ea0e161a22d9b,
  "@/admin/invite/InvitePanel#InvitePanel": InvitePanel_ca77fc736d470972c0dfb63fced05875,
  "@/admin/pauses/PauseBanner#PauseBanner": PauseBanner_c8cec0e888b78a2ce5b0ca9c936f04d2,
  "@/admin/brand/Icon#Icon": Icon_40e1e762141bc86e9d557d32dfdbab66,
  "@/admin/brand/Logo#Logo": Logo_63b9636160eb5368603ae8c735841b4e,
  "@/admin/nav/PlannerLinks#PlannerLinks": PlannerLinks_b106da771ece3a435c74f06a6f1224be,
  "@/admin/styleCare/StyleCare.client#StyleCare": StyleCare_d43e2b11d3d968de06f8ca2602df139d,
  "@/admin/start/StartPage#StartPage": StartPage_b2bcdc01d410d138c0e24d39507e1879,
  "@/admin/queue/ApprovalQueue#ApprovalQueue": ApprovalQueue_df150d0a3615b82cc3e4e5f2eb0eb124,
  "@/admin/calendar/CalendarPage#CalendarPage": CalendarPage_83dae46f47bf7045f49f8847e39a7953,
  "@/admin/workbook/WorkbookPage#WorkbookPage": WorkbookPage_9459e1d766c8e1d82e7789fad90b1c93,
  "@/admin/report/ReportPage#ReportPage": ReportPage_8b868ed1931e1c0078892b02e277075d,
  "@/admin/timeline/TimelinePage#TimelinePage": TimelinePage_3502f43c10c56be1af40da7b6c0029b9,
  "@/admin/nextYear/NextYearPage#NextYearPage": NextYearPage_7e2296f555f1a52852dfc5cd9efd47ee,
  "@/admin/print/PrintPage#PrintPage": PrintPage_96018e46271a556936aef3b21cb6c0ab,
  "@/admin/timeMachine/TimeMachinePage#TimeMachinePage": TimeMachinePage_f57508f13db2b8d1a724364d1acda8a5,
  "@/admin/sharing/SharingPage#SharingPage": SharingPage_d0cc95caa5094e39227d2e09ac3ab364,
  "@/admin/pauses/PausesPage#PausesPage": PausesPage_aa1998310df0b7bc808e67c266b1e9fd,
  "@/admin/coverage/CoveragePage#CoveragePage": CoveragePage_cc1a29aa09381a79ac00a0916ecef26f,
  "@/admin/journal/JournalPage#JournalPage": JournalPage_37609d22cc6d1f45d5f15ec12307ef48,
  "@/admin/clashes/ClashesPage#ClashesPage": ClashesPage_cf5875b210f9e0eeff04d4a207635919,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
