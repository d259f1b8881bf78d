/**
 * The trails, event data stores and selections of many server nodes in one DynamoDB table: one item
 * a resource, and one a name of an event data store. Start with {@link DynamoDbTable}.
 */
@NullMarked
package dev.insightselectors.adapters.aws.dynamodb;

import org.jspecify.annotations.NullMarked;
