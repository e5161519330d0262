/** What we say about answers that do not fit together, or that a service’s own rule does not take: `…Again` and `…Help` the next time, `third` from the third time on. */
export const fieldProblemEnglish = {
  twoAnswers: '{plain}: you gave two answers. Choose the one to keep',
  twoAnswersAgain: '{plain}: there are still two answers. Choose the one that is right',
  twoAnswersHelp: 'We have kept both. The one you do not choose will not be sent.',
  ruleWritten: '{plain}: we cannot take this as it is. Check it, and write it again',
  ruleWrittenAgain: '{plain}: this does not fit here yet. Write it in another way',
  ruleWrittenHelp: 'Look for a letter or a figure that is missing, or is there twice.',
  ruleChosen: '{plain}: we cannot take this choice here. Choose another answer',
  ruleChosenAgain: '{plain}: another choice is needed here',
  ruleChosenHelp: 'If none of them is quite right, choose the nearest.',
  checkAgain: 'These answers do not fit together yet. {message}',
  checkHelp: 'You can change either answer. If you do not know one of them, leave it.',
  third: 'Or tell a person instead, in your own words.',
} as const;
