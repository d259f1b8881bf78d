@needs-organization
Feature: Trails and stores of an organization
  They belong to the management account, which alone may change their Insights.

  @PIS-123 @PIS-124 @documented @needs-accounts
  Rule: No member account changes the organization's trail, and the management account does
    A member account sees the trail, and may not change it.

    @id-organization-trail-by-a-member
    Scenario Outline: a member account turns the organization's trail <direction>
      Given the organization trail "OrgTrail"
      And the call is made by a member account
      When PutInsightSelectors is called with
        | member           | value             |
        | TrailName        | {ARN of OrgTrail} |
        | InsightSelectors | <selectors>       |
      Then the call is refused with NotOrganizationMasterAccountException
      And nothing has changed

      Examples:
        | case        | direction | selectors                               |
        | call-rate   | on        | [{"InsightType": "ApiCallRateInsight"}] |
        | turning-off | off       | []                                      |

    @id-organization-trail-by-the-management-account
    Scenario: the management account turns the organization's trail on
      Given the organization trail "OrgTrail"
      And the call is made by the management account
      When ApiCallRateInsight is put on "OrgTrail"
      Then "OrgTrail" logs ApiCallRateInsight

  @PIS-124 @chosen @C14 @needs-accounts @needs-event-data-stores
  Rule: Nor does it change the organization's store
    The AWS documentation does not say whether a member account sees such a store at all.

    @id-organization-store-by-a-member @needs-event-data-stores
    Scenario: a member account turns the organization's store off
      Given the organization event data store "OrgStore"
      And the call is made by a member account
      When PutInsightSelectors is called with
        | member           | value             |
        | EventDataStore   | {ARN of OrgStore} |
        | InsightSelectors | []                |
      Then the call ends in one of
        | outcome                               |
        | NotOrganizationMasterAccountException |
        | OperationNotPermittedException        |
        | AccessDeniedException                 |
        | EventDataStoreNotFoundException       |
        | EventDataStoreARNInvalidException     |
        | CloudTrailARNInvalidException         |
        | InvalidParameterException             |
      And a refusal has changed nothing

    @id-organization-store-by-the-management-account @needs-event-data-stores
    Scenario: the management account turns the organization's store on
      Given the organization event data store "OrgStore"
      And the organization event data store "InsightsStore" logging Insights events
      And the call is made by the management account
      When ApiCallRateInsight is put on "OrgStore" with the destination "InsightsStore"
      Then "OrgStore" logs ApiCallRateInsight

  @PIS-137 @chosen @C50 @needs-accounts
  Rule: By name, a member account finds no trail of the organization
    A name is looked up in the caller's own account.

    @id-organization-trail-by-name-by-a-member
    Scenario: a member account gives the name of the organization's trail
      Given the organization trail "OrgTrail"
      And the call is made by a member account
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {name of OrgTrail}                      |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with TrailNotFoundException
      And nothing has changed

  @PIS-124 @chosen @needs-accounts
  Rule: Nor does a delegated administrator change what is the organization's
    The AWS documentation knows no delegated administrator; the user guide reserves stores to the management account.

    @id-organization-store-by-a-delegate @C15 @needs-event-data-stores
    Scenario: the delegated administrator turns the organization's store on
      Given the organization event data store "OrgStore"
      And the organization event data store "InsightsStore" logging Insights events
      And the call is made by the delegated administrator
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of OrgStore}                       |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                               |
        | NotOrganizationMasterAccountException |
        | OperationNotPermittedException        |
        | AccessDeniedException                 |
      And a refusal has changed nothing

    @id-organization-trail-by-a-delegate @C38
    Scenario: the delegated administrator turns the organization's trail on
      Given the organization trail "OrgTrail"
      And the call is made by the delegated administrator
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {ARN of OrgTrail}                       |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                               |
        | NotOrganizationMasterAccountException |
        | accepted                              |
        | TrailNotFoundException                |
        | OperationNotPermittedException        |
        | AccessDeniedException                 |
      And a refusal has changed nothing

  @PIS-120 @PIS-121 @documented @needs-service-linked-roles
  Rule: What is the organization's needs the service-linked role of the management account

    @id-organization-trail-without-role
    Scenario: a trail of the organization without the role
      Given the organization trail "OrgTrail"
      And the management account has no service-linked role
      When ApiCallRateInsight is put on "OrgTrail"
      Then the call is refused with NoManagementAccountSLRExistsException
      And nothing has changed

    @id-organization-store-without-role @needs-event-data-stores
    Scenario: a store of the organization without the role
      Given the organization event data store "OrgStore"
      And the event data store "InsightsStore" logging Insights events
      And the management account has no service-linked role
      When ApiErrorRateInsight is put on "OrgStore" with the destination "InsightsStore"
      Then the call is refused with NoManagementAccountSLRExistsException
      And nothing has changed

    @id-organization-trail-with-role
    Scenario: a trail of the organization with the role
      Given the organization trail "OrgTrail"
      When ApiCallRateInsight is put on "OrgTrail"
      Then "OrgTrail" logs ApiCallRateInsight

    @id-plain-trail-without-role
    Scenario: a plain trail without the role
      Given the trail "AuditTrail"
      And the management account has no service-linked role
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight
