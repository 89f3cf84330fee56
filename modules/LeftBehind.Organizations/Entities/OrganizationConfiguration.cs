using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Organizations.Entities;

internal sealed class OrganizationConfiguration : IEntityTypeConfiguration<Organization>
{
    public void Configure(EntityTypeBuilder<Organization> builder)
    {
        builder.ToTable(nameof(Organization));
        builder.Property(organization => organization.Code).HasMaxLength(32);
        builder.Property(organization => organization.Name).HasMaxLength(100);
        builder.Property(organization => organization.ResponsiblePerson).HasMaxLength(60);
        builder.Property(organization => organization.Phone).HasMaxLength(60);
        builder.Property(organization => organization.Address).HasMaxLength(200);
        builder.Property(organization => organization.Revision).IsConcurrencyToken();
    }
}
