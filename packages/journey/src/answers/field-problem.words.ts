/** What we say about answers that do not fit together: `…Again` and `…Help` the next time, `third` from the third time on. */
export const fieldProblemEnglish = {
  twoAnswers: '{plain}: you gave two answers, in two windows. Choose the one to keep',
  twoAnswersAgain: '{plain}: there are still two answers. Choose the one that is right',
  twoAnswersHelp: 'We have kept both. The one you do not choose will not be sent.',
  checkAgain: 'These answers do not fit together yet. {message}',
  checkHelp: 'You can change either answer. If you do not know one of them, leave it.',
  third: 'Or tell a person instead, in your own words.',
} as const;
