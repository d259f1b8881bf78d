@needs-keys
Feature: The KMS key of a trail or event data store
  What is encrypted with a key needs that key, and a policy that lets CloudTrail use it.

  @PIS-117 @PIS-118 @documented
  Rule: The key of a trail can be used

    @id-trail-key-disabled
    Scenario: a key of a trail that is disabled
      Given the trail "AuditTrail" with
        | property | value |
        | key      | yes   |
      And the key of "AuditTrail" is Disabled
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call is refused with KmsException
      And nothing has changed

    @id-trail-key-usable
    Scenario: a trail whose key is enabled
      Given the trail "AuditTrail" with
        | property | value |
        | key      | yes   |
      And the key of "AuditTrail" is Enabled
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight

  @PIS-117 @PIS-118 @documented @needs-event-data-stores
  Rule: The key of a store can be used

    @id-store-key-disabled
    Scenario: a key of a store that is disabled
      Given the event data store "AuditStore" with
        | property | value |
        | key      | yes   |
      And the event data store "InsightsStore" logging Insights events
      And the key of "AuditStore" is Disabled
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then the call is refused with KmsException
      And nothing has changed

    @id-store-key-usable
    Scenario: a store whose key is enabled
      Given the event data store "AuditStore" with
        | property | value |
        | key      | yes   |
      And the event data store "InsightsStore" logging Insights events
      And the key of "AuditStore" is Enabled
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then "AuditStore" logs ApiCallRateInsight

  @PIS-085 @PIS-118 @chosen @C18
  Rule: The key is there
    Reports of the service answer a missing key as a policy that is too narrow, so either error will do.

    @id-trail-key-missing
    Scenario: a key of a trail that is missing
      Given the trail "AuditTrail" with
        | property | value |
        | key      | yes   |
      And the key of "AuditTrail" is missing
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                               |
        | InsufficientEncryptionPolicyException |
        | KmsException                          |
      And a refusal has changed nothing

    @id-store-key-missing @needs-event-data-stores
    Scenario: a key of a store that is missing
      Given the event data store "AuditStore" with
        | property | value |
        | key      | yes   |
      And the event data store "InsightsStore" logging Insights events
      And the key of "AuditStore" is missing
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then the call ends in one of
        | outcome                               |
        | InsufficientEncryptionPolicyException |
        | KmsException                          |
      And a refusal has changed nothing

  @PIS-084 @PIS-085 @chosen @C46 @C18
  Rule: The key's policy lets CloudTrail describe the key and make data keys
    The AWS documentation does not say what is sufficient; the user guide's own policies are.

    @id-key-policy
    Scenario Outline: a policy that allows both <what>
      Given the trail "AuditTrail" with
        | property | value |
        | key      | yes   |
      And the key of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"AWS": "arn:aws:iam::{account}:root"},
              "Action": "kms:*",
              "Resource": "*"
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "<describe>",
              "Resource": "*"
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": [<make>],
              "Resource": "*"
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight

      Examples:
        | case            | what            | describe        | make                                                                                                                               |
        | both-by-name    | by name         | kms:DescribeKey | "kms:GenerateDataKey", "kms:GenerateDataKeyWithoutPlaintext", "kms:GenerateDataKeyPair", "kms:GenerateDataKeyPairWithoutPlaintext" |
        | with-a-wildcard | with a wildcard | kms:DescribeKey | "kms:GenerateDataKey*"                                                                                                             |

    @id-key-policy-with-a-gap
    Scenario Outline: a policy where <what>
      Given the trail "AuditTrail" with
        | property | value |
        | key      | yes   |
      And the key of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"AWS": "arn:aws:iam::{account}:root"},
              "Action": "kms:*",
              "Resource": "*"
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "<describer>"},
              "Action": "<describe>",
              "Resource": "*"
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "<maker>"},
              "Action": "<make>",
              "Resource": "*"
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                               |
        | InsufficientEncryptionPolicyException |
        | KmsException                          |
      And a refusal has changed nothing

      Examples:
        | case           | what                                | describer                | describe        | maker                    | make                 |
        | no-data-keys   | CloudTrail may make no data keys    | cloudtrail.amazonaws.com | kms:DescribeKey | cloudtrail.amazonaws.com | kms:Decrypt          |
        | no-description | CloudTrail may not describe the key | cloudtrail.amazonaws.com | kms:ListAliases | cloudtrail.amazonaws.com | kms:GenerateDataKey* |

  @PIS-084 @PIS-085 @chosen @C46 @C18
  Rule: The conditions of the key's policy have to hold for the trail

    @id-key-policy-condition
    Scenario Outline: a condition that asks for <what>
      Given the trail "AuditTrail" with
        | property | value |
        | key      | yes   |
      And the key of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"AWS": "arn:aws:iam::{account}:root"},
              "Action": "kms:*",
              "Resource": "*"
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "kms:DescribeKey",
              "Resource": "*"
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "kms:GenerateDataKey*",
              "Resource": "*",
              "Condition": {"<operator>": {"<key>": "<value>"}}
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight

      Examples:
        | case                 | what                                          | operator     | key                                      | value                                  |
        | any-trail            | any trail of the account as what is encrypted | StringLike   | kms:EncryptionContext:aws:cloudtrail:arn | arn:aws:cloudtrail:*:{account}:trail/* |
        | this-trail-as-source | this trail as the source of the request       | StringEquals | aws:SourceArn                            | {ARN of AuditTrail}                    |

    @id-key-policy-condition-for-another
    Scenario Outline: a condition that asks for <what>
      Given the trail "AuditTrail" with
        | property | value |
        | key      | yes   |
      And the key of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"AWS": "arn:aws:iam::{account}:root"},
              "Action": "kms:*",
              "Resource": "*"
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "kms:DescribeKey",
              "Resource": "*"
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "kms:GenerateDataKey*",
              "Resource": "*",
              "Condition": {"<operator>": {"<key>": "<value>"}}
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                               |
        | InsufficientEncryptionPolicyException |
        | KmsException                          |
      And a refusal has changed nothing

      Examples:
        | case                    | what                                       | operator     | key                                      | value                   |
        | another-trail           | another trail as what is encrypted         | StringEquals | kms:EncryptionContext:aws:cloudtrail:arn | {ARN of AuditTrail}-old |
        | another-trail-as-source | another trail as the source of the request | StringEquals | aws:SourceArn                            | {ARN of AuditTrail}-old |

  @PIS-084 @PIS-085 @chosen @C46 @C18
  Rule: A deny in the key's policy outweighs what it allows

    @id-key-policy-with-a-deny
    Scenario: a deny of data keys
      Given the trail "AuditTrail" with
        | property | value |
        | key      | yes   |
      And the key of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"AWS": "arn:aws:iam::{account}:root"},
              "Action": "kms:*",
              "Resource": "*"
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "kms:*",
              "Resource": "*"
            },
            {
              "Effect": "Deny",
              "Principal": "*",
              "Action": "kms:GenerateDataKey",
              "Resource": "*",
              "Condition": {"StringLike": {"aws:SourceArn": "arn:aws:cloudtrail:*"}}
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                               |
        | InsufficientEncryptionPolicyException |
        | KmsException                          |
      And a refusal has changed nothing

    @id-key-policy-with-a-deny-of-something-else
    Scenario: a deny of decryption
      Given the trail "AuditTrail" with
        | property | value |
        | key      | yes   |
      And the key of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"AWS": "arn:aws:iam::{account}:root"},
              "Action": "kms:*",
              "Resource": "*"
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "kms:*",
              "Resource": "*"
            },
            {
              "Effect": "Deny",
              "Principal": "*",
              "Action": "kms:Decrypt",
              "Resource": "*",
              "Condition": {"StringLike": {"aws:SourceArn": "arn:aws:cloudtrail:*"}}
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight

  @PIS-084 @PIS-085 @chosen @C46 @C18 @needs-event-data-stores
  Rule: The key of a store needs a sufficient policy as well

    @id-store-key-policy
    Scenario: a store's key whose policy is that of the user guide for stores
      Given the event data store "AuditStore" with
        | property | value |
        | key      | yes   |
      And the event data store "InsightsStore" logging Insights events
      And the key of "AuditStore" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"AWS": "arn:aws:iam::{account}:root"},
              "Action": "kms:*",
              "Resource": "*"
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": ["kms:GenerateDataKey", "kms:Decrypt"],
              "Resource": "*"
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then "AuditStore" logs ApiCallRateInsight

    @id-store-key-policy-with-a-gap
    Scenario Outline: a store's key whose policy lets <what>
      Given the event data store "AuditStore" with
        | property | value |
        | key      | yes   |
      And the event data store "InsightsStore" logging Insights events
      And the key of "AuditStore" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"AWS": "arn:aws:iam::{account}:root"},
              "Action": "kms:*",
              "Resource": "*"
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "<service>"},
              "Action": "<action>",
              "Resource": "*"
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then the call ends in one of
        | outcome                               |
        | InsufficientEncryptionPolicyException |
        | KmsException                          |
      And a refusal has changed nothing

      Examples:
        | case         | what                         | service                  | action          |
        | no-data-keys | CloudTrail make no data keys | cloudtrail.amazonaws.com | kms:DescribeKey |

  @PIS-085 @chosen @needs-buckets
  Rule: The policy of the bucket has an error of its own
    The AWS documentation names the bucket under both errors, so either of them answers its policy.

    @id-narrow-bucket-policy-with-a-key @C39
    Scenario: the bucket's policy is too narrow, the key's is not
      Given the trail "AuditTrail" with
        | property | value |
        | key      | yes   |
      And the bucket of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:GetBucketAcl",
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

    @id-narrow-key-policy-with-a-bucket @C18
    Scenario: the key's policy is too narrow, the bucket's is not
      Given the trail "AuditTrail" with
        | property | value |
        | key      | yes   |
      And the key of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"AWS": "arn:aws:iam::{account}:root"},
              "Action": "kms:*",
              "Resource": "*"
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "kms:DescribeKey",
              "Resource": "*"
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                               |
        | InsufficientEncryptionPolicyException |
        | KmsException                          |
      And a refusal has changed nothing

    @id-wide-policies-of-both @C37 @C46
    Scenario: neither policy is too narrow
      Given the trail "AuditTrail" with
        | property | value |
        | key      | yes   |
      And the bucket of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "s3:*",
              "Resource": ["arn:aws:s3:::{bucket}", "arn:aws:s3:::{bucket}/AWSLogs/{account}/*"]
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight

  @PIS-084 @PIS-085 @chosen @C46 @C18 @needs-buckets
  Rule: The key of the bucket is the key of a trail that names none
    What is delivered without a key is encrypted with that of the bucket.

    @id-key-of-the-bucket-that-grants-nothing
    Scenario: a bucket whose key lets another service alone encrypt
      Given the trail "AuditTrail"
      And the bucket of "AuditTrail" is encrypted with the key
      And the key of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"Service": "config.amazonaws.com"},
              "Action": ["kms:GenerateDataKey*", "kms:DescribeKey"],
              "Resource": "*"
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                               |
        | InsufficientEncryptionPolicyException |
        | KmsException                          |
      And a refusal has changed nothing

    @id-key-of-the-bucket-that-grants
    Scenario: a bucket whose key lets CloudTrail encrypt through S3
      Given the trail "AuditTrail"
      And the bucket of "AuditTrail" is encrypted with the key
      And the key of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "kms:GenerateDataKey*",
              "Resource": "*",
              "Condition": {"StringEquals": {"kms:ViaService": "s3.{Region}.amazonaws.com"}}
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight

  @PIS-118 @chosen @C53 @needs-buckets
  Rule: Bucket and key are in one Region
    The AWS documentation speaks of an issue with the key, and not of Regions.

    @id-key-away-from-the-bucket
    Scenario: a bucket in another Region than the key of the trail
      Given the trail "AuditTrail"
      And the key of "AuditTrail" is Enabled
      And the bucket of "AuditTrail" is in another Region
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                               |
        | KmsException                          |
        | InsufficientEncryptionPolicyException |
      And a refusal has changed nothing

  @PIS-118 @chosen @C48 @needs-insights-state
  Rule: Turning off needs no key
    A subject may always look at it.

    @id-turn-off-without-a-key
    Scenario: an empty list while the key is disabled
      Given the trail "AuditTrail" with
        | property | value              |
        | key      | yes                |
        | Insights | ApiCallRateInsight |
      And the key of "AuditTrail" is Disabled
      When no type is put on "AuditTrail"
      Then the call ends in one of
        | outcome                               |
        | accepted                              |
        | KmsException                          |
        | InsufficientEncryptionPolicyException |
      And a refusal has changed nothing
      And an acceptance leaves "AuditTrail" logging no Insights

    @id-turn-on-without-a-key
    Scenario: another type while the key is disabled
      Given the trail "AuditTrail" with
        | property | value |
        | key      | yes   |
      And ApiCallRateInsight is on for "AuditTrail"
      And the key of "AuditTrail" is Disabled
      When ApiErrorRateInsight is put on "AuditTrail"
      Then the call is refused with KmsException
      And nothing has changed
