'use client'

import { useForm, useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Payload counts a form as unchanged once the server answered, even when it refused to save. Then the save
 * button is off and nothing warns before leaving, while the text exists only here. A form that was sent and
 * not accepted stays changed.
 */
export function useKeepUnsaved(): void {
  const { setModified } = useForm()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  // Payload takes this back after a save that worked.
  const wasRefused = useFormSubmitted()
  useEffect(() => {
    if (wasRefused && !isProcessing && !isModified) setModified(true)
  }, [isModified, isProcessing, setModified, wasRefused])
}
