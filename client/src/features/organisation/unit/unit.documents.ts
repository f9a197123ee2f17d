import { graphql } from '../../../generated/index.js';

/** The register is small: a unit, its parent and its children are found in it. */
export const unitPageDocument = graphql(`
  query UnitPage {
    units {
      ...UnitFields
      formerNames {
        name
        endedOn
      }
      changes {
        id
        kind
        effectiveOn
        basis
        successors {
          id
          name
        }
      }
    }
  }
`);

export const staffFields = graphql(`
  fragment StaffFields on UnitStaff {
    unitId
    divisions {
      id
      version
      name
      endedOn
    }
    officers {
      id
      version
      duty
      name
      post
      maskedPhone
      divisionId
      filedOn
      receipt
      endedOn
    }
  }
`);

export const unitStaffDocument = graphql(`
  query UnitStaff($unitId: ID!) {
    unitStaff(unitId: $unitId) {
      ...StaffFields
    }
  }
`);

export const saveDivisionDocument = graphql(`
  mutation SaveDivision($input: SaveDivisionInput!) {
    saveDivision(input: $input) {
      ...StaffFields
    }
  }
`);

export const endDivisionDocument = graphql(`
  mutation EndDivision($input: VersionedInput!) {
    endDivision(input: $input) {
      ...StaffFields
    }
  }
`);

export const saveOfficerDocument = graphql(`
  mutation SaveOfficer($input: SaveOfficerInput!) {
    saveOfficer(input: $input) {
      ...StaffFields
    }
  }
`);

export const endOfficerDocument = graphql(`
  mutation EndOfficer($input: VersionedInput!) {
    endOfficer(input: $input) {
      ...StaffFields
    }
  }
`);

export const fileOfficerDocument = graphql(`
  mutation FileOfficer($input: FileOfficerInput!) {
    fileOfficer(input: $input) {
      ...StaffFields
    }
  }
`);

export const revealPhoneDocument = graphql(`
  mutation RevealPhone($officerId: ID!) {
    revealPhone(officerId: $officerId)
  }
`);

export const renameUnitDocument = graphql(`
  mutation RenameUnit($input: RenameUnitInput!) {
    renameUnit(input: $input) {
      ...UnitFields
    }
  }
`);

export const unitEndPreviewDocument = graphql(`
  query UnitEndPreview($input: EndUnitInput!) {
    unitEndPreview(input: $input) {
      refusal
      groupNames
      accounts {
        displayName
        loginName
      }
      shares {
        assignmentId
        taskCode
        taskTitle
        role
        percent
        way
        successorId
        reportCount
      }
    }
  }
`);

export const endUnitDocument = graphql(`
  mutation EndUnit($input: EndUnitInput!) {
    endUnit(input: $input) {
      ...UnitFields
    }
  }
`);
