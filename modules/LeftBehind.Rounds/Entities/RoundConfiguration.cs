using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Rounds.Entities;

internal sealed class RoundConfiguration :
    IEntityTypeConfiguration<CollectionRound>,
    IEntityTypeConfiguration<RoundExtension>,
    IEntityTypeConfiguration<RoundSubmission>,
    IEntityTypeConfiguration<RoundReminder>
{
    private const int IdLength = 32;
    private const int NameLength = 60;

    public void Configure(EntityTypeBuilder<CollectionRound> builder)
    {
        builder.ToTable(nameof(CollectionRound));
        builder.Property(round => round.Name).HasMaxLength(NameLength);
        builder.Property(round => round.OpenedByName).HasMaxLength(NameLength);
    }

    public void Configure(EntityTypeBuilder<RoundExtension> builder)
    {
        builder.ToTable(nameof(RoundExtension));
        builder.Property(extension => extension.Reason).HasMaxLength(200);
        builder.Property(extension => extension.GivenByName).HasMaxLength(NameLength);
    }

    public void Configure(EntityTypeBuilder<RoundReminder> builder)
    {
        builder.ToTable(nameof(RoundReminder));
        builder.Property(reminder => reminder.SentByName).HasMaxLength(NameLength);
    }

    public void Configure(EntityTypeBuilder<RoundSubmission> builder)
    {
        builder.ToTable(nameof(RoundSubmission));
        builder.Property(submission => submission.SubmissionId).HasMaxLength(IdLength);
        builder.Property(submission => submission.HandedInByName).HasMaxLength(NameLength);
        builder.Property(submission => submission.SignedName).HasMaxLength(NameLength);
        builder.Property(submission => submission.WorkflowId).HasMaxLength(IdLength);
        builder.Property(submission => submission.DecidedByName).HasMaxLength(NameLength);
        builder.Property(submission => submission.Reason).HasMaxLength(2000);
        builder.Property(submission => submission.IssueId).HasMaxLength(IdLength);
    }
}
