package dev.insightselectors.core.port;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Organization;
import java.util.Optional;

/**
 * Which organization an account belongs to (PIS-120, PIS-123).
 *
 * <ul>
 *   <li>An account belongs to one organization at the most, as management account or as member.
 *   <li>A look-up that cannot be made is a {@link BackendException}.
 * </ul>
 */
public interface Organizations {

  Optional<Organization> of(AccountId account);
}
