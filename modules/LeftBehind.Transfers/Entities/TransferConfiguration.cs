using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Transfers.Entities;

internal sealed class TransferConfiguration : IEntityTypeConfiguration<TransferCard>
{
    public void Configure(EntityTypeBuilder<TransferCard> builder)
    {
        builder.ToTable(nameof(TransferCard));
        builder.Property(card => card.TransferId).HasMaxLength(32);
        builder.Property(card => card.Name).HasMaxLength(100);
        builder.Property(card => card.BirthMonth).HasMaxLength(7);
        builder.Property(card => card.ClassName).HasMaxLength(60);
        builder.Property(card => card.FromSchool).HasMaxLength(200);
        builder.Property(card => card.FromPerson).HasMaxLength(60);
        builder.Property(card => card.FromPhone).HasMaxLength(60);
        builder.Property(card => card.Note).HasMaxLength(200);
        builder.Property(card => card.StartedByName).HasMaxLength(60);
        builder.Property(card => card.WorkflowId).HasMaxLength(32);
        builder.Property(card => card.EndedByName).HasMaxLength(60);
        builder.Property(card => card.Reason).HasMaxLength(2000);
    }
}
