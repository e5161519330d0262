/** Our questions as messages name them: by themselves, after "Enter" or "Choose", after "Tell us". */
export const labels = {
  callName: { plain: 'What to call you', thing: 'a name we can call you by' },
  safeMessage: { plain: 'Leaving you a message', whether: 'if it is safe to leave you a message' },
  safeWord: { plain: 'The word we say first' },
  unsafeTimes: { plain: 'The times when it is not safe' },
  reachBy: { plain: 'How to reach you', thing: 'how we should reach you' },
  telephone: { plain: 'Your phone number', thing: 'your phone number' },
  times: { plain: 'When it would suit you' },
  forWhom: { plain: 'Who this is for', thing: 'who this is for' },
  otherWho: { plain: 'Who it is for' },
  otherKnows: { plain: 'Do they know' },
  about: { plain: 'What it is about' },
  needs: { plain: 'What you need from us' },
  whichLanguage: { plain: 'The language' },
  whatElse: { plain: 'What would help' },
} as const;
