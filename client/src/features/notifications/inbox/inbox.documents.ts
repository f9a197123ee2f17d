import { graphql } from '../../../generated/index.js';

export const noticesDocument = graphql(`
  query Notices($after: String, $first: Int!, $unreadOnly: Boolean!) {
    notices(after: $after, first: $first, unreadOnly: $unreadOnly) {
      next
      rows {
        id
        kind
        parameters
        path
        createdAt
        readAt
      }
    }
  }
`);

export const unreadNoticesDocument = graphql(`
  query UnreadNotices {
    unreadNotices
  }
`);

export const readNoticesDocument = graphql(`
  mutation ReadNotices($ids: [ID!]!) {
    readNotices(ids: $ids)
  }
`);

export const readAllNoticesDocument = graphql(`
  mutation ReadAllNotices {
    readAllNotices
  }
`);

export const noticePreferencesDocument = graphql(`
  query NoticePreferences {
    noticePreferences {
      channels
      mailAddress
    }
  }
`);

export const saveNoticePreferencesDocument = graphql(`
  mutation SaveNoticePreferences($mailAddress: String!) {
    saveNoticePreferences(mailAddress: $mailAddress) {
      channels
      mailAddress
    }
  }
`);
