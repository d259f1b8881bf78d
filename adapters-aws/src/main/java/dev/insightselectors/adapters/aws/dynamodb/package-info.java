/**
 * The trails, event data stores and selections of many server nodes in one DynamoDB table: one item
 * a resource. Start with {@link DynamoDbTable}.
 */
@NullMarked
package dev.insightselectors.adapters.aws.dynamodb;

import org.jspecify.annotations.NullMarked;
