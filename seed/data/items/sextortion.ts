import type { SeedItem } from '../../types'

const threeSteps: SeedItem = {
  key: 'online-drie-stappen',
  title: 'Gedreigd met een foto: drie stappen',
  kind: 'publication',
  isSensitive: true,
  quickExit: true,
  campaign: 'online-sgg',
  themes: ['sextortion', 'hulp-en-steun'],
  audiences: ['slachtoffers', 'jongeren', 'mannen-en-jongens', 'inburgeraars'],
  attentionPoints: ['hulpaanbod', 'campagnes'],
  goals: ['a', 'e', 'f'],
  levels: ['individu'],
  partners: ['politie'],
  helpLines: ['alarm-112', 'helpwanted', 'zelfmoordpreventie-113', 'fier-chat', 'politie-geen-spoed'],
  owner: 'communications',
  plannedDay: -20,
  release: { day: -20, time: '08:00' },
  picture: { key: 'luisterend-oor', channels: ['website', 'instagram'] },
  brief: 'Eerst rust, dan drie stappen. Ook voor jongens en mannen. Nergens de vraag waarom je iets stuurde.',
  hoursPlanned: 4,
  eurosPlanned: 250,
  created: { day: -38, time: '09:45' },
  texts: {
    nl: {
      contentNote: 'Dit bericht gaat over dreigen met een naaktfoto of filmpje.',
      discreetTitle: 'Tip van de week',
      discreetShareText: 'Een korte tip van de gemeente Deventer.',
      variants: {
        website: {
          headline: 'Dreigt iemand met jouw foto? Je staat er niet alleen voor',
          summary: 'Drie stappen die je nu kunt zetten.',
          body: `
            Iemand dreigt een foto of filmpje van jou te delen. Die persoon wil geld of meer beelden. Wie
            dreigt, doet iets fout. Jij niet.

            ### Drie stappen voor nu

            1. **Betaal niet en stuur niets meer.** Je hoeft ook niet te antwoorden.
            2. **Bewaar wat je hebt.** Maak schermafbeeldingen van de berichten en de naam van het account.
               Blokkeer daarna de afzender.
            3. **Vertel het aan iemand.** Een vriend, je zus, een docent of een collega: jij kiest wie.

            ### Wie helpt je verder?

            Bij dit bericht staan hulplijnen. Daar werken mensen die dit vaker horen. Ze luisteren zonder
            oordeel en zoeken samen met jou de volgende stap. Aangifte doen bij de politie kan ook. Ben je
            nu in gevaar? Bel dan meteen het alarmnummer.

            ### Vertelt iemand het aan jou?

            Blijf rustig en luister. Zeg bijvoorbeeld:

            > ‘Goed dat je het vertelt. We zoeken samen hulp.’
          `,
          link: { url: 'https://www.deventer.nl/veilig', label: 'Meer over hulp in Deventer' },
          shareText: 'Drie stappen die helpen. Bewaar ze voor jezelf of een ander.',
        },
        instagram: {
          headline: 'Dreigt iemand met jouw foto?',
          body: `
            Dreigt iemand om jouw foto te delen? Adem even uit. Dit ligt niet aan jou.

            1. Betaal niet en stuur niets meer.
            2. Bewaar de berichten. Blokkeer daarna de afzender.
            3. Vertel het aan iemand die je vertrouwt.

            Het overkomt meer mensen, ook jongens en mannen. Er is hulp. Je hoeft dit niet alleen te doen.

            Bewaar deze post. Misschien heeft een vriend er iets aan.
          `,
          hashtags: ['jestaaternietalleenvoor', 'hulp', 'deventer'],
        },
      },
    },
    en: {
      contentNote: 'This post is about threats to share a nude picture or video.',
      discreetTitle: 'Tip of the week',
      discreetShareText: 'A short tip from the city of Deventer.',
      variants: {
        website: {
          headline: 'Is someone threatening you with a picture? You are not alone',
          summary: 'Three steps you can take now.',
          body: `
            Someone threatens to share a picture or video of you. They want money or more images. The person
            who threatens is in the wrong. You are not.

            ### Three steps for now

            1. **Do not pay and do not send anything else.** You do not have to answer either.
            2. **Keep what you have.** Take screenshots of the messages and the account name. Then block the
               sender.
            3. **Tell someone.** A friend, your sister, a teacher or a colleague: you choose.

            ### Who can help you?

            You will find help lines with this post. The people there have heard this before. They listen
            without judging and look for the next step with you. You can also report it to the police. Are
            you in danger now? Call the emergency number straight away.

            ### Is someone telling you about it?

            Stay calm and listen. You could say:

            > ‘I am glad you told me. We will find help together.’
          `,
          link: { url: 'https://www.deventer.nl/veilig', label: 'More about help in Deventer' },
          shareText: 'Three steps that help. Keep them for yourself or for someone else.',
        },
        instagram: {
          headline: 'Is someone threatening you with a picture?',
          body: `
            Is someone threatening to share your picture? Breathe out. This is not your fault.

            1. Do not pay and do not send anything else.
            2. Keep the messages. Then block the sender.
            3. Tell someone you trust.

            It happens to more people, boys and men too. There is help. You do not have to do this alone.

            Save this post. It may help a friend one day.
          `,
          hashtags: ['youarenotalone', 'help', 'deventer'],
        },
      },
    },
    ar: {
      contentNote: 'يتناول هذا المنشور التهديد بنشر صور أو مقاطع خاصة.',
      discreetTitle: 'نصيحة الأسبوع',
      discreetShareText: 'نصيحة قصيرة من بلدية ديفنتر.',
      variants: {
        website: {
          headline: 'هل يهددك أحد بصورة لك؟ لست وحدك',
          summary: 'ثلاث خطوات يمكنك القيام بها الآن.',
          body: `
            يهددك شخص بنشر صورة أو مقطع فيديو لك. ويطلب منك مالاً أو صوراً أخرى. المخطئ هو من يهدد، ولست أنت.

            ### ثلاث خطوات يمكنك القيام بها الآن

            1. **لا تدفع ولا ترسل أي شيء آخر.** ولست مضطراً إلى الرد.
            2. **احفظ ما وصلك.** التقط صوراً للشاشة تظهر فيها الرسائل واسم الحساب. ثم احظر المرسل.
            3. **أخبر شخصاً تثق به.** قد يكون صديقاً أو أختاً أو معلماً أو زميلاً. الاختيار لك.

            ### من يمكنه مساعدتك؟

            تجد خطوط المساعدة مع هذا المنشور. يعمل فيها أشخاص لديهم خبرة في هذا الأمر. يستمعون إليك دون أن
            يحكموا عليك، ويبحثون معك عن الخطوة التالية. يمكنك أيضاً تقديم بلاغ إلى الشرطة. هل أنت في خطر الآن؟
            اتصل فوراً برقم الطوارئ.

            ### هل أخبرك أحد بأنه يتعرض للتهديد؟

            حافظ على هدوئك واستمع إليه. يمكنك أن تقول مثلاً:

            > «أحسنت لأنك أخبرتني. سنبحث عن المساعدة معاً.»
          `,
          link: { url: 'https://www.deventer.nl/veilig', label: 'المزيد عن المساعدة في ديفنتر' },
          shareText: 'ثلاث خطوات مفيدة. احتفظ بها لنفسك أو لغيرك.',
        },
        instagram: {
          headline: 'هل يهددك أحد بصورة لك؟',
          body: `
            هل يهددك أحد بنشر صورة لك؟ خذ نفساً عميقاً. هذا ليس خطأك.

            1. لا تدفع ولا ترسل أي شيء آخر.
            2. احفظ الرسائل. ثم احظر المرسل.
            3. أخبر شخصاً تثق به.

            يحدث هذا لأشخاص كثيرين، ومنهم الفتيان والرجال. المساعدة موجودة، ولست مضطراً إلى مواجهة ذلك وحدك.

            احفظ هذا المنشور، فقد يفيد صديقاً لك.
          `,
          hashtags: ['لست_وحدك', 'مساعدة', 'ديفنتر'],
        },
      },
    },
  },
  steps: [
    { day: -28, time: '10:00', by: 'communications', do: 'request-review', language: 'nl' },
    { day: -27, time: '11:30', by: 'substance', do: 'approve', language: 'nl' },
    { day: -26, time: '09:15', by: 'communications', do: 'request-review', language: 'en' },
    { day: -25, time: '10:00', by: 'substance', do: 'approve', language: 'en' },
    { day: -25, time: '13:20', by: 'communications', do: 'request-review', language: 'ar' },
    { day: -21, time: '15:45', by: 'substance-2', do: 'approve', language: 'ar' },
  ],
}

export const sextortion: SeedItem[] = [threeSteps]
