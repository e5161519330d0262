import { sources, type WordList } from './word-list';

export const humourLists: readonly WordList[] = [
  {
    kind: 'humour-or-blithe',
    certainty: 'sure',
    source: sources.govukErrors,
    reason: 'Someone who is stuck or afraid reads it as not being taken seriously.',
    words: [
      'oops', 'ooops', 'oooops', 'oopsie', 'oopsy', 'oops-a-daisy', 'whoops', 'whoopsie', 'whoopsy', 'woops', 'whooops', 'uh oh', 'uh-oh', 'uhoh', 'oh no', 'oh-no', 'oh dear', 'oh snap', 'aw snap',
      'aww snap', 'oh my', 'oh boy', 'oh shoot', 'oh crap', 'oh noes', 'yikes', 'yikees', 'eek', 'eeek', 'd\'oh', 'doh', 'argh', 'arrgh', 'bummer', 'whoa', 'woah', 'crikey', 'blimey', 'dang', 'darn', 'drat',
      'ruh roh', 'shucks', 'fiddlesticks', 'aw shucks', 'good grief', 'houston we have a problem', 'well this is embarrassing', 'this is embarrassing', 'that\'s embarrassing', 'how embarrassing',
      'a little embarrassing', 'hang tight', 'sit tight', 'hold tight', 'hold your horses', 'hold on to your hats', 'bye', 'bye bye', 'bye-bye', 'see ya', 'ta da', 'ta-da', 'tada', 'woohoo', 'woo hoo', 'woo-hoo', 'yay', 'hooray', 'hurrah', 'booyah', 'yippee', 'high five', 'you rock', 'awesome sauce', 'easy peasy', 'easy-peasy', 'nothing to see here', 'move along', 'these aren\'t the droids',
      'terribly wrong', 'horribly wrong', 'gone fishing', 'gremlins', 'hamsters', 'hamster', 'code monkeys', 'trained monkeys', 'our bad', 'my bad', 'feeling lucky', 'lost in space', 'lost in cyberspace',
      'went boom', 'went kaput', 'kaput', 'went sideways', 'gone sideways', 'went haywire', 'gone haywire', 'blew up', 'tripped over', 'taking a nap', 'coffee break', 'grab a coffee', 'cup of coffee', 'don\'t panic', 'do not panic', 'it\'s not you it\'s us', 'it\'s not you it\'s me', 'rest assured our', 'pretty please', 'cross your fingers', 'fingers crossed', 'abracadabra', 'magic happens', 'sad face', 'facepalm', 'snafu', 'wonky', 
      'tumbleweed', 'tumbleweeds', 'crickets', 'nothing here but us', 'did a boo boo', 'we stumbled', 'we tripped up', 'we messed up', 'we screwed up', 'we goofed', 'goofed', 'lost our way', 'lost its way', 'took a wrong turn', 'having a bad day', 'having a moment', 'dropped the ball', 'gone walkabout', 'went wandering', 'out to lunch', 'broke the internet', 'nope', 'whoopsies', 'holy moly', 'holy cow', 'ay caramba', 'zoinks', 'jeepers', 'yowza', 'yowzers', 'dagnabbit', 'kaboom', 'borked', 'on the fritz', 'gone awol', 'boo-boo', 'hiccup', 'hiccups', 'hiccuped', 
    ],
  },
  {
    kind: 'humour-or-blithe',
    certainty: 'maybe',
    source: sources.govukErrors,
    reason: 'Chatty in a place where someone may be worried; in other places it is only warm.',
    words: ['ugh', 'rats', 'olden days', 'boo', 'stumbled', 'hit a snag', 'hit a bump', 'ouch', 'all caught up', 'snag', 'hmm', 'hmmm', 'huh', 'bear with us', 'hang on', 'hold on', 'just a sec', 'phew', 'gotcha', 'voilà', 'voila', 'hey there', 'hiya', 'psst', 'great news', 'good news', 'cool', 'awesome', 'alas', 'sadly', 'no worries', 'mysteriously', 'unfortunately for you', 'nice try', 'almost there', 'just kidding', 'wow', 'well done'],
  },
];
