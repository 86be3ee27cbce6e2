import { endingDocs, type ToneLanguage } from './signal';

/** The other side, as it is addressed or named. */
const client =
  '(?:you|your(?: \\p{L}+)? (?:team|people|staff|management|manager|company|boss|side|colleagues|department|office)|the client|their (?:team|boss|manager))';
/** Thanks and praise: then `always` is a compliment. */
const praise =
  'valued?|appreciated?|on time|helped|helpful|thank(?:s|ful)?|glad|open(?: to)?|kind|generous|trust(?:ed)?|clear|patient|supportive|respect(?:ed|ful)?|a pleasure|welcome';
/** What bounds a promise: a figure with its unit, a day, a working hour. */
const bound =
  'up to \\d+|at most|no more than|(?:until|by|before|to) (?:\\d{1,2} \\p{L}+|\\p{L}+ \\d{1,2},?) \\d{4}|\\d+ hours? a (?:week|month)|(?:clause|article|section) \\d|confidence|confidentiality';

/** Signals of the tone check in English. Seeds: the words of the content bank; the rest own judgement, 2026-11-24. */
export const english: ToneLanguage = {
  signals: [
    // Whose fault it was.
    {
      category: 'blame',
      find: `because (?:of )?${client}(?: (?:couldn't|could not|can't|cannot|didn't|did not|don't|do not|won't|failed|refused|never|kept|keep|were|are|was|is|have|has)(?: \\p{L}+)?|'s (?:\\p{L}+ )?\\p{L}+| \\p{L}+ (?:delays?|approvals?|mistakes?|failures?))?`,
      needs:
        "couldn't|could not|can't|cannot|didn't|did not|won't|failed|refused|never|kept|keep|slow|late|delays?|mistakes?|failures?|no choice|failed|lost|stop",
      unless: 'not because',
    },
    {
      category: 'blame',
      find: `(?:due to|caused by|thanks to|on account of|down to) ${client}(?:'s| \\p{L}+)?(?: \\p{L}+)?`,
      needs: 'delays?|slow|late|fail(?:ed|ures?)?|mistakes?|loss(?:es)?|problems?|missed|lack|poor',
    },
    {
      category: 'blame',
      find: `${client} (?:have |has |had )?(?:(?:clearly|deliberately|simply|repeatedly|consistently) )?(?:been )?(?:delayed (?:every|all|each|our|the)|stalled|gone back on|went back on|failed|refused|neglected|ignor(?:ed|ing)|brok(?:e|en)|breached|worn|exhausted|forced|wasted?|wasting|ruined|let us down|misled|lied|drag(?:ged|ging)|sabotaged|undermined|cheated|abused)`,
      unless: 'if you|unless you',
    },
    {
      category: 'blame',
      find: `${client} (?:are|is|were|was) (?:deliberately |intentionally |always |constantly )?(?:dragging|delaying|wasting|ignoring|stalling|sabotaging|blocking|to blame|at fault)`,
    },
    {
      category: 'blame',
      find: `your (?:\\p{L}+ )?(?:team|people|staff|management|manager|boss|company|department|office|side) (?:can't|cannot|can not|couldn't|don't|doesn't|didn't|won't|fails?|failed|refuses?|refused)(?: \\p{L}+)?`,
      unless: 'if your',
    },
    {
      category: 'blame',
      find: "your (?:own )?(?:fault|failure|mistakes?|negligence|carelessness|incompetence)|you (?:have )?only yourself to blame|deliberately (?:dragging|delaying|withholding|ignoring|late)|you have made (?:us|my|our)|if it (?:weren't|wasn't|hadn't been) for you(?:r \\p{L}+)?",
    },

    // Absolutes about the client or the work; praise may be absolute.
    {
      category: 'absolute',
      find: 'always|constantly|every (?:single )?time|all the time|without exception|endlessly|invariably|continually',
      needs: 'you|your|the client',
      unless: praise,
    },
    {
      category: 'absolute',
      find: 'never once|not once|never(?: ever)?(?: again)?',
      unless:
        'never (?:received|agreed|signed|discussed|approved|shared|disclosed|forget|opened|copied|stored|changed)|will never change|never again need|once never',
    },

    // What somebody is, instead of what happened.
    {
      category: 'insult',
      find: 'clueless|incompetent|ridiculous|childish|stupid|idiots?|idiotic|moron(?:s|ic)?|lazy|greedy|unprofessional|arrogant|dishonest|liars?|pathetic|petty|amateurish|amateurs|shameless|spineless|hopeless|useless|toxic|rude|crazy|insane|obnoxious|impossible to work with|a nightmare|a joke|a bunch of|disgraceful|disgusting|cheapskates?|hypocrit(?:e|es|ical)|narcissis(?:t|ts|tic)|control freak|jerks?',
      unless: 'toxic (?:waste|substances?|materials?|chemicals?|gas(?:es)?)|useless (?:file|code|data)',
    },

    // What happens to them unless.
    {
      category: 'threat',
      find: "or else|you(?:'ll| will| are going to|'re going to) (?:regret|be sorry)|you'd better|mark my words|watch your back|don't say we didn't warn you",
    },
    {
      category: 'threat',
      find: '(?:face|suffer|bear) the consequences|there will be consequences|consequences for you',
    },
    {
      category: 'threat',
      find: 'report (?:you|this|them|your company) to (?:the )?(?:police|tax office|tax authorities|authorities|press|media|your boss|regulator)|(?:go|talk) to the (?:press|media|police|newspapers)|(?:tell|show|let) (?:everyone|the world|the whole industry|the public|people)(?: know)?|everyone (?:hears|will hear|will know|knows)|go viral|name and shame|expose (?:you|your|this|everything)|(?:post|publish) (?:this|it|everything) (?:on|online)|drag your name|blacklist(?:ed)?',
    },
    {
      category: 'threat',
      find: 'no (?:money|payment)(?: \\p{L}+){0,3}, no (?:website|access|data|files?|server)(?: \\p{L}+){0,3}',
    },
    {
      category: 'threat',
      find: '(?:keep(?:ing)?|hold(?:ing)?|withhold(?:ing)?|delet(?:e|ing)|lock(?:ing)?|block(?:ing)?|shut(?:ting)? down|tak(?:e|ing) down|switch(?:ing)? off|pull(?:ing)? the plug on) (?:all )?(?:of )?your (?:data|files?|website|site|server|accounts?|access|domain|ad account)(?: \\p{L}+){0,4}',
      unless: 'handed over|once|after the|returned|retention|on request',
    },
    {
      category: 'threat',
      find: 'your (?:\\p{L}+ )?(?:data|files?|website|site|server|accounts?|access|domain) (?:will|is going to|shall) (?:be )?(?:blocked|deleted|locked|shut down|taken down|switched off|go dark|disappear)(?: \\p{L}+)?',
      unless: 'handed over|once|after the|transferred|moved',
    },
    {
      category: 'threat',
      find: "(?:if (?:you|we|this|it)|unless)(?: \\p{L}+(?:'\\p{L}+)?){1,8},? we(?: will|'ll| shall| are going to)? (?:cut off|shut|delete|block|lock|take down|publish|post|expose|report|sue|switch off)(?: \\p{L}+){0,3}",
    },
    {
      category: 'threat',
      find: 'see you in court|drag you (?:to|through) (?:court|the courts)|sue you (?:for|into) (?:everything|the ground)|we will destroy',
    },

    // Liability taken on.
    {
      category: 'admission',
      find: '(?:we|I) (?:fully |hereby |freely )?(?:admit|accept|acknowledge|concede)(?: that)?(?: (?:we|our|the|full|all|liability|responsibility|blame))+(?: \\p{L}+){0,3}',
      needs:
        'fail(?:ed|ure)?|fault|negligen(?:t|ce)|liab(?:le|ility)|blame|wrong|mistakes?|breach|responsib(?:le|ility)|errors?',
      unless: 'not an? (?:admission|acknowledg)|without (?:admitting|admission)|nothing in this',
    },
    {
      category: 'admission',
      find: '(?:entirely |completely |all |partly )?our (?:own )?(?:fault|negligence|failure|mistakes?|breach)|we (?:were|are|have been) (?:negligent|liable|at fault|to blame|in breach|in default)|(?:the )?(?:fault|blame|mistake) (?:lies|is|was|rests) (?:entirely |squarely )?(?:with us|ours)|we (?:have )?failed to (?:meet|perform|fulfil|carry out)(?: \\p{L}+){0,3}',
      unless: 'not our|if we|whether we|admission',
    },
    {
      category: 'admission',
      find: '(?:cover|compensate(?: you)? for|pay for|make good|reimburse) (?:all |every |any |each )?(?:of )?(?:your |the )?(?:loss(?:es)?|damages?|costs)',
      needs: "we|we'll|I|I'll",
      unless: 'clause|article|not liable|each side|insurance',
    },
    {
      category: 'admission',
      find: 'refund (?:you )?(?:everything|all|every \\p{L}+|the full|in full)(?: \\p{L}+){0,4}|(?:full refund|all your money back|give (?:it|everything) back)',
      better: 'prepayment',
    },

    // Promises without hours, day or price.
    {
      category: 'unlimited-promise',
      find: "whenever(?: you (?:need|want|like)(?: us)?)?|any ?time|at any time|at all times|for ever|forever|until (?:you are|you're|everyone is|they are|they're|your team is|the new team is) (?:\\p{L}+ )?(?:happy|satisfied|ready|confident|comfortable)|until (?:everything|it all|it) is (?:perfect|finished|done|settled|right)|as long as (?:it takes|you (?:need|want|like))|(?:unlimited|endless|lifelong) (?:\\p{L}+)|always (?:be )?(?:there|available|on hand|ready)|round the clock|24/7|day or night|however long",
      needs: "we|we'll|our|us|call|free|I|I'll",
      unless: bound + '|server|entitled|walk away|may end|terminate|system',
    },
    {
      category: 'unlimited-promise',
      find: '(?:whatever|anything|everything) you (?:need|want|ask(?: for)?|like)',
      unless: bound,
    },
    {
      category: 'unlimited-promise',
      find: '(?:on call|available|help|support)(?: \\p{L}+){0,3} (?:round the clock|around the clock|24/7|day and night)',
      unless: 'up to \\d+|at most',
    },
    {
      category: 'unlimited-promise',
      find: 'free revisions|for free|free of charge|no charge|at no cost',
      unless: bound,
    },

    // A decision that might be none.
    {
      category: 'vague-decision',
      find: 'sort of(?: wondering)?|kind of wondering|wondering (?:whether|if)|might be (?:time|best|better)|stepping back(?: a little)?|step back a little|tak(?:e|ing) a (?:break|pause|breather)|reflecting on|(?:considering|thinking about) (?:whether|ending|if)|for the time being|(?:go|going) our separate ways(?: for a while)?|scal(?:e|ing) back(?: our involvement)?|perhaps it is (?:better|best|time)|may need to (?:pause|stop|slow)|reconsider our role',
      docs: endingDocs,
    },
    {
      category: 'buried-decision',
      find: 'before (?:I|we) (?:come|get) to the point|having regard to (?:a number of|various)|let me (?:take you through|start with|begin with) (?:the|our|a)|after (?:much|long) (?:reflection|deliberation) on',
      docs: ['script', 'notice', 'mutual'],
    },

    // Bargaining that is opened again.
    {
      category: 'reopening',
      find: 'unless you (?:can|could|make|raise|pay|offer|agree|want)(?: \\p{L}+){0,5}|better offer|(?:could|may|might|can) still (?:change|be changed|be negotiated|be discussed)|not (?:set|cast) in stone|not final(?: yet)?|(?:still )?up for (?:discussion|negotiation)|still negotiable|change our minds?|(?:happy|willing|open|ready) to (?:reconsider|think again|renegotiate)|if you (?:raise|double|increase|improve) (?:the|your|our) (?:fee|offer|budget|price)',
      docs: endingDocs,
    },

    // Complaints in a row within one sentence.
    {
      category: 'grievance-list',
      find: 'not to mention(?: the)?(?: \\p{L}+){1,3}|on top of (?:all )?that(?:,)? the(?: \\p{L}+){1,3}',
      notDocs: ['demand'],
    },

    // A second reason that slips in.
    {
      category: 'second-reason',
      find: "(?:and )?also,? (?:to be (?:frank|honest),? )?(?:about|because)(?: of)?|to be (?:frank|honest),? (?:it is|it's|about|because)|besides,? (?:it is|it's|because|there is)|another reason|the real reason",
      docs: ['script', 'notice', 'mutual', 'renegotiate', 'aftercare'],
    },

    // Guilt instead of respect.
    {
      category: 'over-apology',
      find: "so,? so sorry|(?:so|deeply|terribly|truly|really|awfully|very,? very) sorry|(?:feel|am|are) (?:absolutely |so )?(?:terrible|awful|guilty|ashamed)|all our (?:shortcomings|failings|faults)|can't apologi[sz]e enough|cannot apologi[sz]e enough|sincere(?:ly|st)? apologi(?:es|se|ze)|sincerely apologi[sz]e|beg your (?:pardon|forgiveness)|forgive (?:us|me)|really (?:am|are) sorry",
    },

    // Surer than the law.
    {
      category: 'legal-overclaim',
      find: '(?:(?:fully |legally )?entitled|have (?:every|the absolute|the full) right|free) to (?:walk away|terminate|end|stop|leave|suspend|withhold|refuse)(?: \\p{L}+){0,6}',
      unless: '(?:under|by) (?:clause|article|section)',
    },
    {
      category: 'legal-overclaim',
      find: "null and void|(?:ends |ended |is )?automatically (?:void|ended|terminated|ends|by law)|void (?:by|in) law|don't stand a chance|do not stand a chance|without (?:any )?(?:legal )?(?:consequences?|liability|risk)|legally (?:obliged|bound|required|wrong|in the wrong)|(?:will|would|are going to) (?:surely |certainly |definitely )?(?:win|lose) in court|breaking the law|broke the law|against the law|unlawful",
    },

    // What belongs to others.
    {
      category: 'confidential',
      find: "(?:another|other|one|a different) clients?(?: of ours)?(?: \\p{L}+){0,1} (?:pays?|paid|is paying|are paying)(?: [\\p{L}\\d]+){0,4}|(?:another|other) clients?(?:'|'s)? (?:fees?|prices?|rates?|sales|budgets?)",
    },
    {
      category: 'personal-data',
      find: 'in (?:the )?hospital|hospitali[sz]ed|fell ill|got (?:sick|ill)|became ill|has been ill|burn(?:ed|t) out|had a (?:\\p{L}+ )?breakdown|depress(?:ed|ion)|panic attacks?|anxiety|miscarriage|is pregnant|divorce|in therapy|treated for \\p{L}+|nervous exhaustion|stress leave|signed off sick',
      unless: 'insurance',
    },
    {
      category: 'gossip',
      find: "between (?:us|you and me|ourselves)|stay away from (?:them|him|her|this client)|don't (?:work|do business|deal) with (?:them|him|her)|off the record|you didn't hear (?:it|this|that) from me|don't tell anyone|(?:they are|they're) (?:running out of|short of|out of) (?:cash|money)|avoid them|watch out for (?:them|him|her|this client)|they break promises|be careful with (?:them|this client)|(?:slow|bad) payers?",
      docs: ['aftercare'],
    },

    // Irony.
    {
      category: 'sarcasm',
      find: '(?:good|best of) luck (?:finding|getting|to whoever|to anyone|with that)(?: \\p{L}+){0,8}|hope you (?:find|enjoy)(?: \\p{L}+){0,5} (?:mind readers?|read minds)|thanks for nothing|congratulations on (?:ruining|losing|wasting)(?: \\p{L}+){0,3}|what a surprise|how convenient',
    },

    // Too near.
    {
      category: 'register',
      find: 'hey|hiya|guys|mate|buddy|dude|no hard feelings|okay|ok|kinda|sorta|gonna|wanna|gotta|yeah|nope|cheers|thanks a bunch|see you around|lol|btw|asap|pissed(?: off)?|screw(?:ed)?|damn|hell|crap|stuff like that|folks',
      unless: 'OK button',
    },

    // No day.
    {
      category: 'date',
      find: 'shortly|soon|(?:in|over) the (?:near future|coming (?:weeks|months))|in due course|as soon as possible|(?:at )?the end of (?:the|this|next) (?:month|year|quarter|week)|next (?:month|year|quarter)|sometime|before long|eventually',
      needs: 'ends?|ending|ended|last day|terminat(?:e|es|ed|ion)|stop|finish(?:ed|es)?|final day',
      unless: '\\d{1,2} \\p{L}+ \\d{4}|\\p{L}+ \\d{1,2}, \\d{4}',
      docs: ['script', 'notice', 'mutual'],
    },
  ],
  decision:
    "(?:have |we've )?decided to end|gives? notice|notice (?:of|to) (?:termination|terminate|non-renewal)|(?:will|shall) (?:not be|end|terminate)|won't be renewing|not (?:be )?renew(?:ed|ing)?|propos(?:e|al|ing|ed)|to end our (?:work|agreement|engagement|contract)|ending our work|would like to go on|winding (?:this|the) work down|our last day is|(?:agreement|contract|work together|engagement) (?:will )?ends?|we ask you to pay",
  endsOn:
    '(?:ends?|ending|ended|terminates?|will end|last day(?: of work)?(?: is| will be)?|end date(?: is)?|with effect|effective|completed)(?: (?:on|from|is|of)|:)*',
  helpUntil:
    '(?:help|assistance|support|transition)(?: \\p{L}+){0,4} (?:ends?|ending|ended|stops?)(?: (?:on|is))*',
  metOn: '(?:our meeting|we met|meet(?:ing)?(?: with you)?)(?: (?:on|of))+',
  grievance:
    'late payments?|payments? (?:are|is|was|were|came|come) (?:always )?late|pay(?:s|ing)? (?:so )?(?:late|slowly)|(?:endless|constant) revisions|revisions (?:never (?:stop|end)|that never end)|shouting|shouted|last-minute (?:meetings?|requests?|changes)|meetings? (?:are|is) last-minute|weekend calls|calls at (?:night|weekends)|ignored (?:emails|messages)|unanswered (?:emails|messages)|(?:messages|emails) (?:went|go) unanswered|shouted at|moving (?:targets|goalposts)|changed your mind|chang(?:es|ing) of mind|disrespect|unpaid hours',
  because: 'because|reasons?|due to|on account of|owing to',
  reasonTopics: {
    'reason-cost': 'our costs|budget|margins?|los(?:e|ing) money|price(?: is)? too|fee(?: is)? too',
    'reason-scope': 'scope|too big for (?:our|the) team|outgrown',
    'reason-direction': 'focus|direction|speciali[sz]ation',
    'reason-rhythm': 'timetable|rhythm|scheduling',
    'reason-payment': 'payments?|paid late|invoices?|pay (?:late|slowly)|slowly you pay',
    'reason-team': 'overtime|exhaust(?:ed|ion)|tired team|pace',
    'reason-balance': 'depend(?:ing|ence|ent)? on one|rest on one|concentration',
  },
  salutation: 'Dear [^\\n]{0,80},?|To whom it may concern,?',
};
