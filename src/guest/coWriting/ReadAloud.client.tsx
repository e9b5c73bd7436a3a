'use client'

import { useEffect, useState } from 'react'

import { chooseVoice } from '@/domain/coWriting/chooseVoice'

import { QUICK_EXIT } from '../quickExit/quickExitEvent'

/** Reads a text aloud with a voice of the device. Without one there is no button: a voice from elsewhere would hear it. */
export function ReadAloud({ text, language }: { text: string; language: string }) {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null)
  const [isSpeaking, setIsSpeaking] = useState(false)
  useEffect(() => {
    if (!('speechSynthesis' in window)) return
    const look = () => setVoice(chooseVoice({ voices: speechSynthesis.getVoices(), language }))
    const stop = () => speechSynthesis.cancel()
    look()
    speechSynthesis.addEventListener('voiceschanged', look)
    window.addEventListener(QUICK_EXIT, stop)
    return () => {
      stop()
      speechSynthesis.removeEventListener('voiceschanged', look)
      window.removeEventListener(QUICK_EXIT, stop)
    }
  }, [language])
  if (voice === null) return null
  const toggle = () => {
    speechSynthesis.cancel()
    if (isSpeaking) return setIsSpeaking(false)
    const words = new SpeechSynthesisUtterance(text)
    words.voice = voice
    words.lang = voice.lang
    words.onend = () => setIsSpeaking(false)
    setIsSpeaking(true)
    speechSynthesis.speak(words)
  }
  return (
    <button className="gw-button gw-button--quiet" onClick={toggle} type="button">
      {isSpeaking ? 'Stop met voorlezen' : 'Lees voor'}
    </button>
  )
}
