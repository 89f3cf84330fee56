using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Indexes;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Letters.Entities;

internal sealed class LettersConfiguration :
    IEntityTypeConfiguration<LetterIndex>,
    IEntityTypeConfiguration<PupilContacts>,
    IEntityTypeConfiguration<LetterRecipient>,
    IEntityTypeConfiguration<Contact>,
    IEntityTypeConfiguration<ContactRule>,
    IEntityTypeConfiguration<BlockedPerson>,
    IEntityTypeConfiguration<LetterReply>
{
    public void Configure(EntityTypeBuilder<LetterIndex> builder) => builder.AsContentIndex();

    public void Configure(EntityTypeBuilder<PupilContacts> builder) => builder.AsContentIndex();

    public void Configure(EntityTypeBuilder<LetterRecipient> builder)
    {
        builder.ToTable(nameof(LetterRecipient));
        builder.Ignore(row => row.Children);
        builder.Property(row => row.ContentItemId).HasMaxLength(32);
        builder.Property(row => row.ContentItemVersionId).HasMaxLength(32);
        builder.Property(row => row.HouseholdKey).HasMaxLength(32);
        builder.Property(row => row.PersonId).HasMaxLength(40);
        builder.Property(row => row.PersonName).HasMaxLength(100);
        builder.Property(row => row.Relation).HasMaxLength(20);
        builder.Property(row => row.ChildNames).HasMaxLength(500);
        builder.Property(row => row.SortKey).HasMaxLength(PupilContactsProvider.SortKeyLength);
        builder.Property(row => row.Note).HasMaxLength(200);
        builder.Property(row => row.TokenHash).HasMaxLength(24);
    }

    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.ToTable(nameof(Contact));
        builder.Property(row => row.ContentItemId).HasMaxLength(32);
        builder.Property(row => row.PersonId).HasMaxLength(40);
        builder.Property(row => row.PersonName).HasMaxLength(100);
        builder.Property(row => row.ByName).HasMaxLength(60);
        builder.Property(row => row.LetterId).HasMaxLength(32);
        builder.Property(row => row.Topic).HasMaxLength(120);
    }

    public void Configure(EntityTypeBuilder<ContactRule> builder)
    {
        builder.ToTable(nameof(ContactRule));
        builder.Property(row => row.ContentItemId).HasMaxLength(32);
        builder.Property(row => row.PersonId).HasMaxLength(40);
        builder.Property(row => row.Reason).HasMaxLength(200);
        builder.Property(row => row.ChangedByName).HasMaxLength(60);
    }

    public void Configure(EntityTypeBuilder<BlockedPerson> builder)
    {
        builder.ToTable(nameof(BlockedPerson));
        builder.Property(row => row.PersonId).HasMaxLength(40);
        builder.Property(row => row.ContentItemId).HasMaxLength(32);
        builder.Property(row => row.NotedInId).HasMaxLength(32);
        builder.Property(row => row.NotedAsId).HasMaxLength(40);
        builder.Property(row => row.Name).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<LetterReply> builder)
    {
        builder.ToTable(nameof(LetterReply));
        builder.Property(row => row.ContentItemId).HasMaxLength(32);
        builder.Property(row => row.Text).HasMaxLength(1000);
        builder.Property(row => row.Sound).HasMaxLength(60);
        builder.Property(row => row.HandledByName).HasMaxLength(60);
    }
}
