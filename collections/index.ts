import type { CollectionConfig } from 'payload'

import { ApiClients } from './ApiClients'
import { AttentionPoints } from './AttentionPoints'
import { Audiences } from './Audiences'
import { Brakes } from './Brakes'
import { Campaigns } from './Campaigns'
import { Channels } from './Channels'
import { Comments } from './Comments'
import { Consents } from './Consents'
import { ContentItems } from './ContentItems'
import { Contributions } from './Contributions'
import { Dispatches } from './Dispatches'
import { Editions } from './Editions'
import { GlossaryTerms } from './GlossaryTerms'
import { Goals } from './Goals'
import { GuestLinks } from './GuestLinks'
import { HelpLines } from './HelpLines'
import { ItemLanguages } from './ItemLanguages'
import { ItemTemplates } from './ItemTemplates'
import { JournalEntries } from './JournalEntries'
import { Levels } from './Levels'
import { MailMessages } from './MailMessages'
import { Media } from './Media'
import { Observances } from './Observances'
import { Partners } from './Partners'
import { Posts } from './Posts'
import { ReviewRequests } from './ReviewRequests'
import { SavedViews } from './SavedViews'
import { Suggestions } from './Suggestions'
import { TeachBacks } from './TeachBacks'
import { Themes } from './Themes'
import { TimeEntries } from './TimeEntries'
import { Users } from './Users'
import { Verdicts } from './Verdicts'
import { ViewLinks } from './ViewLinks'
import { YearPlans } from './YearPlans'
import { boundReads } from './shared/boundedReads'
import { checkData } from './shared/checkData'
import { checkQuery } from './shared/checkQuery'
import { refuseUnknownRelations } from './shared/refuseUnknownRelations'

const all: CollectionConfig[] = [
  ContentItems,
  Campaigns,
  Media,
  YearPlans,
  TimeEntries,
  ItemTemplates,
  SavedViews,
  ViewLinks,
  Contributions,
  Comments,
  Suggestions,
  ReviewRequests,
  GuestLinks,
  Consents,
  TeachBacks,
  Brakes,
  AttentionPoints,
  Themes,
  Observances,
  Audiences,
  Channels,
  Goals,
  Levels,
  Partners,
  HelpLines,
  GlossaryTerms,
  Posts,
  Dispatches,
  Editions,
  Verdicts,
  JournalEntries,
  ItemLanguages,
  Users,
  ApiClients,
  MailMessages,
]

/** Every collection, each with the checks on what comes in over HTTP in front of its own hooks. */
export const collections: CollectionConfig[] = all.map((collection) => ({
  ...collection,
  lockDocuments: false,
  admin: { hideAPIURL: true, ...collection.admin },
  hooks: {
    ...collection.hooks,
    beforeOperation: [checkQuery, checkData, boundReads, ...(collection.hooks?.beforeOperation ?? [])],
    beforeChange: [refuseUnknownRelations, ...(collection.hooks?.beforeChange ?? [])],
  },
}))
