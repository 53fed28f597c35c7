package io.migratetest.entities.shop;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

/** A sequence, enums in every mapping, a check, a default, a generated column, JSON, references. */
@SuppressWarnings("deprecation") // for @Check: the annotation that replaces it is not in Hibernate 6.6
@Entity
@Table(name = "orders")
@Check(name = "orders_total_positive", constraints = "total >= 0")
public class Order extends Audited {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "orders")
    @SequenceGenerator(name = "orders", sequenceName = "orders_seq", allocationSize = 50)
    Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "customer_id", foreignKey = @ForeignKey(name = "orders_customer_fk"))
    Customer customer;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    Order replaces;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    OrderStatus status;

    @Enumerated(EnumType.ORDINAL)
    Priority priority;

    @Enumerated
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Method method;

    @Column(precision = 12, scale = 2, nullable = false)
    BigDecimal total;

    BigDecimal discount;

    @ColumnDefault("0")
    @Column(nullable = false)
    int quantity;

    @GeneratedColumn("total * quantity")
    BigDecimal gross;

    OffsetDateTime placedAt;

    LocalDate dueOn;

    @Column(unique = true, nullable = false)
    UUID reference;

    @JdbcTypeCode(SqlTypes.JSON)
    String details;

    @Column(columnDefinition = "varchar(3) default 'EUR'")
    String currency;

    @Column(columnDefinition = "varchar(40) collate \"C\"")
    String code;

    double weight;

    byte[] signature;

    @OneToMany(mappedBy = "id.order", cascade = CascadeType.ALL)
    List<Line> lines = new ArrayList<>();
}
