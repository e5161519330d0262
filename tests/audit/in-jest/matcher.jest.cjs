/* Run by Jest itself, from in-jest.test.ts. */

test('what is unkind is told in words', async () => {
  document.body.innerHTML = '<form><label for="about">Tell us about it</label><textarea id="about"></textarea><button>Send</button><button type="reset">Clear form</button></form>';
  await expect(expect(document.body).toHaveNoKindnessViolations()).rejects.toThrow(/reset-button, unfeeling: [^]+How to mend it: /);
});

test('what is kind passes', async () => {
  document.body.innerHTML = '<form><label for="about">Tell us about it</label><textarea id="about"></textarea><button>Send</button></form>';
  await expect(document.body).toHaveNoKindnessViolations();
});
