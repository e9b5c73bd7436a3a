/** Why a sound is not taken: its bytes are not whole, it tells more than its sound, or it shows or says other things. */
export type AudioFault = 'damaged' | 'has-details' | 'has-other-tracks'

export type CleanedBytes = { kind: 'clean'; bytes: Uint8Array } | { kind: 'refused'; fault: AudioFault }
