import type { BurdenLabels } from './burden.labels.js';

export const burdenLabelsEn: BurdenLabels = {
  rules: {
    'leader-remarks': {
      name: 'Points for leaders’ remarks',
      forbids: 'Leaders’ written remarks may not be assessed.',
      instead: 'Assess the result: share of assigned matters settled in time, share of problems put right.',
    },
    'media-publication': {
      name: 'Points for media coverage',
      forbids: 'Publication in papers and media may not be assessed.',
      instead: 'Assess the effect or a legal duty: matters disclosed in time, satisfaction of those served.',
    },
    'experience-articles': {
      name: 'Points for experience articles',
      forbids: 'Articles on experience and model cases may not be assessed.',
      instead:
        'Assess what the practice achieved: a target, a completion rate, the judgement of those served.',
    },
    'information-counts': {
      name: 'Number of briefings',
      forbids: 'The number of briefings sent or accepted may not measure work.',
      instead: 'Drop the number; where progress must be known, use the quarterly report of this system.',
    },
    'display-events': {
      name: 'Show events and displays',
      forbids: 'On-site shows, boards, banners and films should not measure work.',
      instead: 'Check the result on the spot, without preparation.',
    },
    'meeting-counts': {
      name: 'Number of meetings',
      forbids: 'The number of meetings and their minutes may not be the measure of work.',
      instead: 'Assess what the meetings decided: share of decisions carried out in time.',
    },
    'meetings-held': {
      name: 'A meeting as the measure',
      forbids: 'Whether a meeting was held should not measure work.',
      instead: 'Name the matter that the meeting settles, and score the matter.',
    },
    'paper-counts': {
      name: 'Number of papers',
      forbids: 'The number of papers issued may not be the measure of work.',
      instead:
        'Assess the tasks that the papers set; of statutory papers, review of legality and disclosure.',
    },
    'papers-issued': {
      name: 'A paper as the measure',
      forbids: 'Whether a plan or notice was issued should not measure work.',
      instead: 'Name the result that the plan is for; do not ask for follow-up papers.',
    },
    'photo-traces': {
      name: 'Photographs and screenshots',
      forbids: 'Photographs, screenshots, videos and tracks may not be the evidence of work.',
      instead: 'Verify on the spot or from business data that exist already.',
    },
    'study-notes': {
      name: 'Study notes',
      forbids: 'Study notes and reflections may not be the measure of work.',
      instead: 'Assess ability and results, such as the pass rate of a qualifying examination.',
    },
    'thick-files': {
      name: 'Registers and thick files',
      forbids: 'Registers, thickness of files and traces may not measure work.',
      instead: 'Assess whether the problem is solved; ask for no material that a system holds already.',
    },
    'long-reports': {
      name: 'Minimum length of papers',
      forbids: 'No minimum length: 5,000 characters at most for general papers, 4,000 for special ones.',
      instead: 'Set an upper limit, or use the progress in this system instead of a report.',
    },
    'app-usage': {
      name: 'Log-ins, check-ins, points, hours',
      forbids:
        'Government apps may not count check-ins, points or online time, nor may log-in rates measure work.',
      instead: 'Assess business results, such as the share of matters settled in time.',
    },
    'app-interactions': {
      name: 'Likes, forwards, followers',
      forbids: 'Likes, votes, forwards, followers and readings may not measure work.',
      instead: 'Assess the satisfaction of those served, or disclosure in time.',
    },
    'app-installs': {
      name: 'Forced installation',
      forbids: 'No targets for downloads, installations or registrations, and no reports of their rates.',
      instead: 'Keep other ways open and assess how easy the service is.',
    },
    'usage-rankings': {
      name: 'Rankings of app use',
      forbids: 'The use of government apps may not be ranked and reported.',
      instead: 'Drop the ranking; remind only of matters that are overdue.',
    },
    'work-groups': {
      name: 'Chat groups',
      forbids: 'Chat groups, roll calls in them and reply deadlines should not be demanded.',
      instead: 'Use notices and receipts of the system; close groups that are not needed.',
    },
    'repeated-reporting': {
      name: 'Repeated reporting',
      forbids: 'The same material is reported once at most, and not to several places.',
      instead: 'Take the figure from where it is known; keep one channel only.',
    },
    'frequent-reporting': {
      name: 'Daily or weekly reporting',
      forbids: 'Tables and figures should not be asked for frequently.',
      instead: 'Ask once a quarter; shorter only for emergencies and statutory statistics.',
    },
    'responsibility-letters': {
      name: 'Letters of responsibility',
      forbids: 'Letters of responsibility may not be used to pass responsibility down.',
      instead: 'Name lead unit, supporting units and deadline in the task itself.',
    },
    'veto-abuse': {
      name: 'Veto without ground',
      forbids: 'A single-item veto needs a central or legal provision.',
      instead: 'Deduct per occurrence with a cap; where a provision exists, name it.',
    },
  },
  sources: {
    'provisions-2024':
      'Provisions on curbing formalism to lighten the burden of the grassroots (6 August 2024)',
    'apps-2026': 'Measures on government mobile applications (Guobanhan [2026] No. 12, 25 January 2026)',
    'notice-2019': 'Notice on solving formalism to lighten the burden of the grassroots (March 2019)',
  },
  severities: { error: 'Not allowed', warning: 'Advised against' },
  standings: { open: 'Open', waiting: 'Waiting for approval', overridden: 'Kept with approval' },
  overrideStates: { asked: 'Waiting for approval', approved: 'Approved', refused: 'Refused' },
  transitions: { 'burden.approve': 'Approve', 'burden.refuse': 'Refuse' },
  refusals: {
    'burden.unresolved':
      '{count} findings, “{name}” first, are not allowed by the rules against needless burden. Rewrite them, or give a reason and have another person approve it.',
    'burden.nothing-to-override': 'This wording has nothing to approve. Refresh and try again.',
    'burden.already-asked': 'An approval was already asked for this wording.',
    'burden.reason-missing': 'Give a reason.',
    'burden.note-missing': 'Say why it is refused.',
    'burden.second-person-needed': 'Another person than the one who asked must decide.',
  },
};
