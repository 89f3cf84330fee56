using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Workflows.Entities;

internal sealed class InboxConfiguration : IEntityTypeConfiguration<WorkflowTask>, IEntityTypeConfiguration<ContentReview>, IEntityTypeConfiguration<CalendarDay>
{
    private const int IdLength = 32;

    public void Configure(EntityTypeBuilder<WorkflowTask> builder)
    {
        builder.ToTable(nameof(WorkflowTask));
        builder.Property(row => row.WorkflowId).HasMaxLength(IdLength);
        builder.Property(row => row.ActivityId).HasMaxLength(64);
        builder.Property(row => row.Step).HasMaxLength(60);
        builder.Property(row => row.Title).HasMaxLength(200);
        builder.Property(row => row.Place).HasMaxLength(200);
        builder.Property(row => row.ContentType).HasMaxLength(64);
        builder.Property(row => row.ContentItemId).HasMaxLength(IdLength);
        builder.Property(row => row.ContentItemVersionId).HasMaxLength(IdLength);
        builder.Property(row => row.Role).HasMaxLength(40);
        builder.Property(row => row.AssignedRole).HasMaxLength(40);
        builder.Property(row => row.AssigneeName).HasMaxLength(60);
        builder.Property(row => row.SubmittedByName).HasMaxLength(60);
        builder.Property(row => row.Outcomes).HasMaxLength(200);
        builder.Property(row => row.CommentNeededFor).HasMaxLength(200);
        builder.Property(row => row.Oddities).HasMaxLength(200);
        builder.Property(row => row.AboutId).HasMaxLength(IdLength);
        builder.Property(row => row.FoldedInto).HasMaxLength(IdLength);
        builder.Property(row => row.Outcome).HasMaxLength(40);
        builder.Property(row => row.Comment).HasMaxLength(2000);
        builder.Property(row => row.DoneByName).HasMaxLength(60);
    }

    public void Configure(EntityTypeBuilder<ContentReview> builder)
    {
        builder.ToTable(nameof(ContentReview));
        builder.Property(row => row.ContentType).HasMaxLength(64);
        builder.Property(row => row.ContentItemId).HasMaxLength(IdLength);
        builder.Property(row => row.ContentItemVersionId).HasMaxLength(IdLength);
        builder.Property(row => row.AwaitingRole).HasMaxLength(40);
        builder.Property(row => row.WorkflowId).HasMaxLength(IdLength);
        builder.Property(row => row.SubmittedByName).HasMaxLength(60);
        builder.Property(row => row.AmendmentReason).HasMaxLength(500);
        builder.Property(row => row.CorrectedByName).HasMaxLength(60);
        builder.Property(row => row.CorrectionReason).HasMaxLength(500);
        builder.Property(row => row.Reason).HasMaxLength(2000);
    }

    public void Configure(EntityTypeBuilder<CalendarDay> builder)
    {
        builder.ToTable(nameof(CalendarDay));
        builder.Property(row => row.Name).HasMaxLength(40);
    }
}
