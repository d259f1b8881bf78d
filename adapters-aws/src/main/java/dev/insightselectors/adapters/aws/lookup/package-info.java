/**
 * The ports over AWS itself: what is looked up in CloudTrail, S3, KMS, Organizations and IAM, and
 * the accepted call made on CloudTrail. Start with {@link AwsPorts}.
 */
@NullMarked
package dev.insightselectors.adapters.aws.lookup;

import org.jspecify.annotations.NullMarked;
