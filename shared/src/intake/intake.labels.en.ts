import type { IntakeLabels } from './intake.labels.js';

export const intakeLabelsEn: IntakeLabels = {
  states: { in_review: 'In review', confirmed: 'Confirmed', discarded: 'Discarded' },
  transitions: {
    'breakdown.save': 'Save changes',
    'breakdown.confirm': 'Confirm as a plan',
    'breakdown.apply-revision': 'Apply the correction',
    'breakdown.discard': 'Discard',
    'breakdown.restore': 'Bring back',
    'breakdown.reopen': 'Review again',
  },
  unitSources: {
    parenthesis: 'From the parenthesis',
    cell: 'From the table cell',
    inherited: 'From the merged cell above',
    body: 'From the sentence',
  },
  cleaning: {
    site_furniture: 'Text of the web page or library removed',
    joined_line: 'Wrapped lines joined',
    split_line: 'Missing line breaks put in',
    space: 'Spaces inside words and quantities removed',
    gloss: 'Pinyin glosses removed',
    traditional: 'Traditional characters simplified',
    width: 'Full-width and variant characters unified',
    invisible: 'Invisible characters removed',
    lost_character: 'Lost characters (marked only)',
  },
  doubts: {
    'document.no-title': 'No title was found; please add it.',
    'document.no-date':
      'No date of issue was found, so deadlines without a year cannot be dated; please add it.',
    'document.cites-superior': '“{text}” is the number of a document that is cited, not of this one.',
    'document.suspicious-name': '“{text}” looks like spam left by a tampered web page; check the original.',
    'text.lost-characters': 'Characters were lost in conversion at “{text}”; correct them from the original.',
    'document.no-task':
      'No task was found: the text has no numbered items and no readable table of tasks. If the tasks stand in an attached table, upload that .docx or .xlsx; or add them by hand.',
    'table.unreadable':
      'Nothing in this table can be read (it may be a picture, or was lost in conversion), so its tasks are missing. Upload the original .docx or .xlsx, or add the tasks by hand.',
    'task.no-lead-unit': 'The text names no lead unit; please appoint one.',
    'task.no-units': 'The text names neither lead nor responsible units; please appoint them.',
    'unit.suspicious-name':
      '“{unit}” does not read as a unit name; check it before matching it to the register.',
    'unit.inherited':
      'The unit cell is empty; “{unit}” and any others come from the merged cell above. Please check.',
    'unit.declared-once': '“{unit}” is included because the document declares it once for all that follows.',
    'unit.lead-by-position': '“{unit}” leads because the document says that the first-listed unit does.',
    'unit.open-list': '“{unit}” is followed by 等, so more units may be meant than are named; please check.',
    'deadline.impossible-date': '“{text}” is not a valid date; check the original.',
    'deadline.ambiguous-date': '“{text}” can be read in more than one way; choose a date.',
    'deadline.before-document':
      '“{text}” is before the date of the document ({issuedOn}), probably a misprint.',
    'deadline.short-lead-time': '“{text}” is only {days} days after the date of issue.',
    'deadline.no-year': '“{text}” has no year and the document no date; choose the year.',
    'deadline.vague': '“{text}” is no definite time and is kept as printed.',
    'deadline.quarter-or-first-quarter': '“{text}” can mean each quarter or the first quarter; choose one.',
    'task.encouragement': '“{text}” encourages rather than obliges, so it is not deducted.',
    'figures.sum-differs': 'The parts add up to {sum}, not to the stated total of {total}.',
  },
  nameSuspicions: {
    domain: 'contains a web address: perhaps spam of the site it was copied from',
    'latin-and-digits': 'letters and digits run together: perhaps spam of the site it was copied from',
    'too-long': 'too long for the name of a unit',
    'no-unit-ending': 'does not read like the name of a unit',
  },
  refusals: {
    'intake.is-revision': 'This document corrects an issued plan. Compare it and apply it there.',
    'intake.is-no-revision': 'This document corrects no plan. Confirm it as a new one.',
    'intake.suspicious-name':
      '“{name}” does not read like a unit. Check the document; tick the box if it is one all the same.',
    'intake.nothing-to-lead': 'No task lacks a lead unit.',
    'file.empty': 'The file is empty; choose another.',
    'file.too-large': 'The file is larger than {limit} MB; split it, or paste the text.',
    'file.old-office': 'This is an old Office or WPS format; save it as .docx or .xlsx and upload that.',
    'file.encrypted': 'The file is encrypted; remove the password and upload it again.',
    'file.macros': 'The file contains macros; save it as .docx or .xlsx without macros and upload that.',
    'file.ofd': 'OFD files cannot be read yet; upload the .docx original, or paste the text.',
    'file.scanned':
      'This PDF is a scan without text; upload the .docx original, run text recognition first, or paste the text.',
    'file.image': 'This is an image without text; upload the .docx original, or paste the text.',
    'file.damaged': 'The file is damaged; save it again with Word, WPS or Excel and upload that.',
    'file.bomb':
      'The file unpacks to an abnormal size and is not read, for safety; copy its text into a new file and upload that.',
    'file.unsafe-archive':
      'The file is built abnormally (paths or links that lead out of it) and is not read, for safety; save it again with Word, WPS or Excel.',
    'file.active-content':
      'The file embeds objects of other programs, links to other files or DDE; break the links, remove the objects and save it again, or paste the text.',
    'file.too-many-rows':
      'The table has more than {most} rows; delete empty rows or split it, and upload it again.',
    'file.archive': 'This is a compressed archive; unpack it and upload its files one by one.',
    'file.web-archive':
      'This is a single-file web page (.mht); save it from the browser as “HTML only”, or paste the text.',
    'file.unsupported':
      'This kind of file is not supported; upload .txt, .docx, .xlsx, .csv, .html or a .pdf with text, save others as .docx, or paste the text.',
    'file.no-text':
      'The file has no readable text; if it holds pictures, upload the original text or paste it.',
    'file.not-a-ledger':
      'This is not a ledger. Please upload an .xlsx or .csv file in the form of the template.',
    'intake.title-missing': 'Please give the title of the document.',
    'intake.no-task-taken': 'No task is taken into the ledger. Take at least one.',
    'intake.task-title-missing': 'Some tasks that are taken have no title. Please give one.',
    'intake.text-missing': 'Please paste the text of the document.',
    'intake.text-too-long': 'The text is longer than {most} MB. Please import it in parts.',
    'intake.reading-too-slow':
      'Not read within {seconds} seconds: the file is too complex. Split it, or paste the text.',
    'intake.reading-too-heavy': 'The file is too large once unpacked. Split it, or paste the text.',
    'intake.name-not-in-draft': 'No task names a unit “{name}”. Please refresh.',
    'intake.template-has-errors':
      'The file still has {count} faults. Please correct them and import again, or import the good rows only.',
    'intake.no-good-row': 'The file has no row that can be imported. Please correct it and import again.',
    'intake.cell-too-long':
      'The content of task {code} is longer than the {most} characters of a spreadsheet cell and cannot be exported.',
    'intake.source-missing':
      'The text as it was before cleaning has not been kept, so it cannot be read again. Please import the file anew.',
    'intake.one-target-needed': 'Name one unit, one group, or a new unit.',
  },
};
