using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Organizations.Entities;

internal sealed class OrganizationConfiguration : IEntityTypeConfiguration<Organization>, IEntityTypeConfiguration<FormerName>, IEntityTypeConfiguration<TermDates>
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
        builder.Ignore(organization => organization.Path);
        builder.Ignore(organization => organization.Cohort);
    }

    public void Configure(EntityTypeBuilder<FormerName> builder)
    {
        builder.ToTable(nameof(FormerName));
        builder.Property(former => former.Name).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<TermDates> builder)
    {
        builder.ToTable(nameof(TermDates));
        builder.Property(term => term.Revision).IsConcurrencyToken();
    }
}
