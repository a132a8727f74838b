package org.haoren.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Grant;
import org.haoren.platform.permit.Role;

/** A role that an account holds, since when and by whom; nobody stands as granter only where the system itself granted. */
@Entity
@Table(name = "account_role")
class RoleHeld {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_role_seq")
    @SequenceGenerator(name = "account_role_seq", sequenceName = "account_role_seq", allocationSize = 50)
    private long id;
    private AccountId account;
    @Enumerated(EnumType.STRING) private Role role;
    private String scope;
    @Column(name = "granted_by") private AccountId grantedBy;
    @Column(name = "granted_at") private Instant grantedAt;

    protected RoleHeld() {}

    RoleHeld(AccountId account, Grant grant, AccountId grantedBy, Instant now) {
        this.account = account;
        this.role = grant.role();
        this.scope = grant.scope();
        this.grantedBy = grantedBy;
        this.grantedAt = now;
    }

    AccountId account() {
        return account;
    }

    Grant grant() {
        return new Grant(role, scope);
    }

    RoleRow row(Account holder) {
        return new RoleRow(holder.name(), holder.row(null).login(), role, scope, grantedAt);
    }
}
