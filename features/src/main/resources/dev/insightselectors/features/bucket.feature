@needs-buckets
Feature: The bucket of a trail
  The Insights files of a trail go to its bucket, which has to be there and to let CloudTrail in.

  @PIS-130 @PIS-131 @documented
  Rule: The bucket is there

    @id-bucket-missing
    Scenario: a trail while its bucket is missing
      Given the trail "AuditTrail"
      And the bucket of "AuditTrail" is missing
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call is refused with S3BucketDoesNotExistException
      And nothing has changed

    @id-store-needs-no-bucket @needs-event-data-stores
    Scenario: a store while the bucket of a trail is missing
      Given the trail "AuditTrail"
      And the bucket of "AuditTrail" is missing
      And the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then "AuditStore" logs ApiCallRateInsight

  @PIS-087 @PIS-088 @documented
  Rule: A bucket without a policy is not sufficient

    @id-bucket-without-a-policy
    Scenario: a bucket without a policy
      Given the trail "AuditTrail"
      And the bucket of "AuditTrail" is without a policy
      When ApiErrorRateInsight is put on "AuditTrail"
      Then the call is refused with InsufficientS3BucketPolicyException
      And nothing has changed

  @PIS-087 @PIS-088 @chosen @C37 @C39
  Rule: The bucket's policy lets CloudTrail read its ACL and write its files
    The AWS documentation does not say what is sufficient; the user guide's own policies are.

    @id-bucket-policy
    Scenario: a policy that allows both
      Given the trail "AuditTrail"
      And the bucket of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:GetBucketAcl",
              "Resource": "arn:aws:s3:::{bucket}"
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:PutObject",
              "Resource": "arn:aws:s3:::{bucket}/AWSLogs/{account}/*"
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight

    @id-bucket-policy-with-a-gap
    Scenario Outline: a policy where <what>
      Given the trail "AuditTrail"
      And the bucket of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"Service": "<reader>"},
              "Action": "<read>",
              "Resource": "arn:aws:s3:::{bucket}"
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "<writer>"},
              "Action": "<write>",
              "Resource": "arn:aws:s3:::{bucket}/<folder>"
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                               |
        | InsufficientS3BucketPolicyException   |
        | InsufficientEncryptionPolicyException |
      And a refusal has changed nothing

      Examples:
        | case                   | what                                                 | reader                   | read            | writer                   | write           | folder                 |
        | another-service-writes | another service writes, not CloudTrail               | cloudtrail.amazonaws.com | s3:GetBucketAcl | config.amazonaws.com     | s3:PutObject    | AWSLogs/{account}/*    |
        | no-reading-of-the-acl  | CloudTrail may not read the ACL                      | cloudtrail.amazonaws.com | s3:ListBucket   | cloudtrail.amazonaws.com | s3:PutObject    | AWSLogs/{account}/*    |
        | acls-instead-of-files  | CloudTrail may set the ACLs of files, not write them | cloudtrail.amazonaws.com | s3:GetBucketAcl | cloudtrail.amazonaws.com | s3:PutObjectAcl | AWSLogs/{account}/*    |
        | the-folder-of-another  | the folder is that of another account                | cloudtrail.amazonaws.com | s3:GetBucketAcl | cloudtrail.amazonaws.com | s3:PutObject    | AWSLogs/210987654321/* |

  @PIS-088 @chosen @C47
  Rule: One folder of the trail's may be enough
    The Insights files have a folder of their own; whether others are looked at is open.

    @id-bucket-policy-for-one-folder
    Scenario Outline: a policy for the folder of <what> alone
      Given the trail "AuditTrail"
      And the bucket of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:GetBucketAcl",
              "Resource": "arn:aws:s3:::{bucket}"
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:PutObject",
              "Resource": "arn:aws:s3:::{bucket}/AWSLogs/{account}/<folder>/*"
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                               |
        | accepted                              |
        | InsufficientS3BucketPolicyException   |
        | InsufficientEncryptionPolicyException |
      And a refusal has changed nothing
      And an acceptance leaves "AuditTrail" logging ApiCallRateInsight

      Examples:
        | case            | what            | folder             |
        | insights-events | Insights events | CloudTrail-Insight |
        | plain-events    | plain events    | CloudTrail         |

  @PIS-088 @chosen @C37 @C39
  Rule: A deny in the bucket's policy outweighs what it allows

    @id-bucket-policy-with-a-deny
    Scenario Outline: a deny of <what>
      Given the trail "AuditTrail"
      And the bucket of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": ["s3:GetBucketAcl", "s3:PutObject"],
              "Resource": ["arn:aws:s3:::{bucket}", "arn:aws:s3:::{bucket}/AWSLogs/{account}/*"]
            },
            {
              "Effect": "Deny",
              "Principal": <principal>,
              "Action": "<action>",
              "Resource": "arn:aws:s3:::{bucket}<objects>"
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                               |
        | InsufficientS3BucketPolicyException   |
        | InsufficientEncryptionPolicyException |
      And a refusal has changed nothing

      Examples:
        | case                  | what                            | principal                               | action          | objects    |
        | no-files-from-anybody | files from anybody              | "*"                                     | s3:PutObject    | /AWSLogs/* |
        | no-reading-of-the-acl | CloudTrail's reading of the ACL | {"Service": "cloudtrail.amazonaws.com"} | s3:GetBucketAcl |            |

    @id-bucket-policy-with-a-deny-beside-it
    Scenario Outline: a deny that speaks of <what>
      Given the trail "AuditTrail"
      And the bucket of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": ["s3:GetBucketAcl", "s3:PutObject"],
              "Resource": ["arn:aws:s3:::{bucket}", "arn:aws:s3:::{bucket}/AWSLogs/{account}/*"]
            },
            {
              "Effect": "Deny",
              "<member>": <principal>,
              "Action": "s3:PutObject",
              "Resource": "arn:aws:s3:::{bucket}/AWSLogs/*",
              "Condition": {"StringEquals": {"aws:SourceAccount": "<account>"}}
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight

      Examples:
        | case            | what                      | member       | principal                               | account      |
        | another-service | another service           | Principal    | {"Service": "config.amazonaws.com"}     | {account}    |
        | everybody-else  | everybody but CloudTrail  | NotPrincipal | {"Service": "cloudtrail.amazonaws.com"} | {account}    |
        | another-account | files for another account | Principal    | "*"                                     | 210987654321 |

  @PIS-088 @chosen @C37 @C39
  Rule: The conditions of the bucket's policy have to hold for the trail

    @id-bucket-policy-condition-that-holds
    Scenario Outline: a condition that asks for <what>
      Given the trail "AuditTrail"
      And the bucket of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:GetBucketAcl",
              "Resource": "arn:aws:s3:::{bucket}"
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:PutObject",
              "Resource": "arn:aws:s3:::{bucket}/AWSLogs/{account}/*",
              "Condition": {"<operator>": {"<key>": "<value>"}}
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight

      Examples:
        | case                     | what                             | operator     | key           | value                                  |
        | the-acl-of-the-owner     | full control by the bucket owner | StringEquals | s3:x-amz-acl  | bucket-owner-full-control              |
        | any-trail-of-the-account | any trail of the account         | ArnLike      | aws:SourceArn | arn:aws:cloudtrail:*:{account}:trail/* |

    @id-bucket-policy-condition-that-fails
    Scenario Outline: a condition that asks for <what>
      Given the trail "AuditTrail"
      And the bucket of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:GetBucketAcl",
              "Resource": "arn:aws:s3:::{bucket}"
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:PutObject",
              "Resource": "arn:aws:s3:::{bucket}/AWSLogs/{account}/*",
              "Condition": {"<operator>": {"<key>": "<value>"}}
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                               |
        | InsufficientS3BucketPolicyException   |
        | InsufficientEncryptionPolicyException |
      And a refusal has changed nothing

      Examples:
        | case            | what                          | operator     | key               | value                   |
        | another-acl     | files that everybody may read | StringEquals | s3:x-amz-acl      | public-read             |
        | another-trail   | another trail                 | StringEquals | aws:SourceArn     | {ARN of AuditTrail}-old |
        | another-account | another account               | StringEquals | aws:SourceAccount | 210987654321            |

    @id-bucket-policy-with-all-conditions-held
    Scenario: conditions of many kinds, which all hold
      Given the trail "AuditTrail" with
        | property | value  |
        | prefix   | audit$ |
      And the bucket of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"AWS": "*"},
              "Action": "s3:GetBucketAcl",
              "Resource": "arn:aws:s3:::{bucket}",
              "Condition": {
                "ArnLike": {"aws:SourceArn": "*"},
                "StringNotEquals": {"aws:PrincipalTag/team": "nobody"},
                "ForAllValues:StringEquals": {"aws:PrincipalTag/team": "nobody"},
                "StringEqualsIfExists": {"aws:PrincipalTag/team": "nobody"},
                "NumericGreaterThanEquals": {"s3:TlsVersion": "1.2"},
                "DateGreaterThan": {"aws:CurrentTime": "2013-11-01T00:00:00Z"},
                "DateLessThan": {"aws:EpochTime": "4102444800"}
              }
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:PutObject",
              "Resource": "arn:aws:s3:::{bucket}/audit${$}/AWSLogs/${aws:SourceAccount}/*",
              "Condition": {
                "Null": {"aws:SourceArn": "false", "aws:PrincipalTag/team": "true"},
                "StringEqualsIfExists": {"aws:SourceAccount": "{account}"},
                "StringEquals": {"aws:SourceAccount": "${aws:SourceAccount}"},
                "StringLike": {"aws:SourceAccount": "${aws:PrincipalTag/team, '{account}'}"},
                "StringNotLike": {"aws:SourceAccount": ["*${*}", "*${?}"]},
                "ForAnyValue:StringEquals": {"aws:SourceAccount": ["210987654321", "{account}"]},
                "ForAllValues:StringEquals": {"aws:SourceAccount": ["210987654321", "{account}"]}
              }
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight

    @id-bucket-policy-conditions-on-what-is-absent
    Scenario: allowances on conditions that nothing fulfils, as their key is absent
      Given the trail "AuditTrail"
      And the bucket of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:GetBucketAcl",
              "Resource": "arn:aws:s3:::{bucket}"
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:PutObject",
              "Resource": "arn:aws:s3:::{bucket}/AWSLogs/{account}/*",
              "Condition": {"StringEquals": {"aws:PrincipalTag/team": "nobody"}}
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:PutObject",
              "Resource": "arn:aws:s3:::{bucket}/AWSLogs/{account}/*",
              "Condition": {"ForAnyValue:StringEquals": {"aws:PrincipalTag/team": "nobody"}}
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:PutObject",
              "Resource": "arn:aws:s3:::{bucket}/AWSLogs/{account}/*",
              "Condition": {"ForAnyValue:StringNotEquals": {"aws:PrincipalTag/team": "nobody"}}
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:PutObject",
              "Resource": "arn:aws:s3:::{bucket}/AWSLogs/{account}/*",
              "Condition": {"Null": {"aws:PrincipalTag/team": "false"}}
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                               |
        | InsufficientS3BucketPolicyException   |
        | InsufficientEncryptionPolicyException |
      And a refusal has changed nothing

    @id-bucket-policy-conditions-for-something-else
    Scenario: allowances on conditions that something else fulfils
      Given the trail "AuditTrail"
      And the bucket of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:GetBucketAcl",
              "Resource": "arn:aws:s3:::{bucket}"
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:PutObject",
              "Resource": "arn:aws:s3:::{bucket}/AWSLogs/{account}/*",
              "Condition": {"ArnLike": {"aws:SourceArn": "{ARN of AuditTrail}-old"}}
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:PutObject",
              "Resource": "arn:aws:s3:::{bucket}/AWSLogs/{account}/*",
              "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:cloudtrail:*:trail/*"}}
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:PutObject",
              "Resource": "arn:aws:s3:::{bucket}/AWSLogs/{account}/*",
              "Condition": {"ArnLike": {"aws:SourceArn": "arn:*:cloudtrail:{account}:trail/*:*"}}
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:PutObject",
              "Resource": "arn:aws:s3:::{bucket}/AWSLogs/{account}/*",
              "Condition": {"Null": {"aws:SourceArn": "true"}}
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:PutObject",
              "Resource": "arn:aws:s3:::{bucket}/AWSLogs/{account}/*",
              "Condition": {"NumericLessThan": {"s3:TlsVersion": "1.2"}}
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:PutObject",
              "Resource": "arn:aws:s3:::{bucket}/AWSLogs/{account}/*",
              "Condition": {"DateLessThan": {"aws:CurrentTime": "2013-11-01T00:00:00Z"}}
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:PutObject",
              "Resource": "arn:aws:s3:::{bucket}/AWSLogs/{account}/*",
              "Condition": {"StringNotEquals": {"aws:SourceAccount": "{account}"}}
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:PutObject",
              "Resource": "arn:aws:s3:::{bucket}/AWSLogs/{account}/*",
              "Condition": {"StringEqualsIfExists": {"aws:SourceAccount": "210987654321"}}
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:PutObject",
              "Resource": "arn:aws:s3:::{bucket}/AWSLogs/{account}/*",
              "Condition": {"ForAnyValue:StringEquals": {"aws:SourceAccount": "210987654321"}}
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:PutObject",
              "Resource": "arn:aws:s3:::{bucket}/AWSLogs/{account}/*",
              "Condition": {"ForAllValues:StringEquals": {"aws:SourceAccount": "210987654321"}}
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                               |
        | InsufficientS3BucketPolicyException   |
        | InsufficientEncryptionPolicyException |
      And a refusal has changed nothing

  @PIS-088 @chosen @C37 @C39
  Rule: Files go under the trail's own prefix

    @id-bucket-policy-for-the-prefix
    Scenario: a policy for the prefix
      Given the trail "AuditTrail" with
        | property | value |
        | prefix   | audit |
      And the bucket of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:GetBucketAcl",
              "Resource": "arn:aws:s3:::{bucket}",
              "Condition": {"StringEquals": {"aws:SourceArn": "{ARN of AuditTrail}"}}
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:PutObject",
              "Resource": "arn:aws:s3:::{bucket}/audit/AWSLogs/{account}/*",
              "Condition": {
                "StringEquals": {
                  "s3:x-amz-acl": "bucket-owner-full-control",
                  "aws:SourceArn": "{ARN of AuditTrail}"
                }
              }
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight

    @id-bucket-policy-without-the-prefix
    Scenario: a policy for no prefix at all
      Given the trail "AuditTrail" with
        | property | value |
        | prefix   | audit |
      And the bucket of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": ["s3:GetBucketAcl", "s3:PutObject"],
              "Resource": ["arn:aws:s3:::{bucket}", "arn:aws:s3:::{bucket}/AWSLogs/{account}/*"]
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                               |
        | InsufficientS3BucketPolicyException   |
        | InsufficientEncryptionPolicyException |
      And a refusal has changed nothing

  @PIS-088 @chosen @C37 @C39 @needs-organization
  Rule: A trail of an organization also writes under the organization's folder

    @id-bucket-policy-for-the-organization
    Scenario: a policy for the folders of the account and of the organization
      Given the organization trail "OrgTrail"
      And the bucket of "OrgTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": ["s3:GetBucketAcl", "s3:PutObject"],
              "Resource": [
                "arn:aws:s3:::{bucket}",
                "arn:aws:s3:::{bucket}/AWSLogs/{account}/*",
                "arn:aws:s3:::{bucket}/AWSLogs/{organization}/*"
              ],
              "Condition": {"StringEquals": {"aws:SourceOrgID": "{organization}"}}
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "OrgTrail"
      Then "OrgTrail" logs ApiCallRateInsight

    @id-bucket-policy-without-the-organization
    Scenario: a policy for the folder of the account alone
      Given the organization trail "OrgTrail"
      And the bucket of "OrgTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": ["s3:GetBucketAcl", "s3:PutObject"],
              "Resource": [
                "arn:aws:s3:::{bucket}",
                "arn:aws:s3:::{bucket}/AWSLogs/{account}/*"
              ]
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "OrgTrail"
      Then the call ends in one of
        | outcome                               |
        | InsufficientS3BucketPolicyException   |
        | InsufficientEncryptionPolicyException |
      And a refusal has changed nothing

  @PIS-088 @chosen @C37 @C39
  Rule: CloudTrail does not pay for what it delivers
    S3 takes nothing from a service where whoever calls has to pay.

    @id-bucket-paid-by-the-requester
    Scenario: a bucket whose requester pays
      Given the trail "AuditTrail"
      And the bucket of "AuditTrail" is paid by the requester
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                               |
        | InsufficientS3BucketPolicyException   |
        | InsufficientEncryptionPolicyException |
      And a refusal has changed nothing

  @PIS-131 @chosen @C16 @needs-insights-state
  Rule: Turning off needs no bucket
    A subject may always look at it.

    @id-turn-off-without-a-bucket
    Scenario: an empty list while the bucket is missing
      Given the trail "AuditTrail" with
        | property | value              |
        | Insights | ApiCallRateInsight |
      And the bucket of "AuditTrail" is missing
      When no type is put on "AuditTrail"
      Then the call ends in one of
        | outcome                       |
        | accepted                      |
        | S3BucketDoesNotExistException |
      And a refusal has changed nothing
      And an acceptance leaves "AuditTrail" logging no Insights

    @id-turn-on-without-a-bucket
    Scenario: another type while the bucket is missing
      Given the trail "AuditTrail"
      And ApiCallRateInsight is on for "AuditTrail"
      And the bucket of "AuditTrail" is missing
      When ApiErrorRateInsight is put on "AuditTrail"
      Then the call is refused with S3BucketDoesNotExistException
      And nothing has changed
