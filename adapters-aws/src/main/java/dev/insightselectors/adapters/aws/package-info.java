/** What the adapters over the AWS SDK have in common: how a client is made and bounded. */
@NullMarked
package dev.insightselectors.adapters.aws;

import org.jspecify.annotations.NullMarked;
