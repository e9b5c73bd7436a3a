'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type { ScreenLocale } from '@/domain/time/dutch'

import { screenLocaleOf } from './screenLocale'
import { zoneFrom } from './zone'

type Screen = {
  locale: ScreenLocale
  zone: string
  /** address of an endpoint, from its path below the API */
  apiUrl: (path: `/${string}`) => string
  /** address of a page of the admin panel */
  adminUrl: (path: `/${string}`) => string
}

/** What every client part of a screen needs to know: language, zone, and where things live. */
export function useScreen(): Screen {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { admin: adminRoute, api: apiRoute } = config.routes
  return {
    locale: screenLocaleOf(i18n.language),
    zone: zoneFrom(config.admin.custom),
    apiUrl: (path) => formatAdminURL({ apiRoute, path, relative: true, serverURL: undefined }),
    adminUrl: (path) => formatAdminURL({ adminRoute, path, relative: true, serverURL: undefined }),
  }
}
