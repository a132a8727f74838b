package org.haoren.platform.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.haoren.platform.permit.AccountId;

/** A reference to a person, in every room's tables. */
@Converter(autoApply = true)
public class AccountIdColumn implements AttributeConverter<AccountId, Long> {
    @Override
    public Long convertToDatabaseColumn(AccountId id) {
        return id == null ? null : id.value();
    }

    @Override
    public AccountId convertToEntityAttribute(Long column) {
        return column == null ? null : new AccountId(column);
    }
}
