using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Workflows.Entities;

internal sealed class WorkflowConfiguration :
    IEntityTypeConfiguration<Workflow>,
    IEntityTypeConfiguration<WorkflowType>,
    IEntityTypeConfiguration<WorkflowStep>,
    IEntityTypeConfiguration<BlockingActivity>,
    IEntityTypeConfiguration<WorkflowTimer>
{
    public void Configure(EntityTypeBuilder<Workflow> builder)
    {
        builder.ToTable(nameof(Workflow));
        builder.Property(row => row.WorkflowId).HasMaxLength(32);
        builder.Property(row => row.WorkflowTypeId).HasMaxLength(64);
        builder.Property(row => row.CorrelationId).HasMaxLength(64);
        builder.Property(row => row.SingletonKey).HasMaxLength(130);
        builder.Property(row => row.ContentType).HasMaxLength(64);
        builder.Property(row => row.ContentItemId).HasMaxLength(32);
        builder.Property(row => row.ContentItemVersionId).HasMaxLength(32);
        builder.Property(row => row.Fault).HasMaxLength(400);
        builder.Property(row => row.FaultActivityId).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<WorkflowType> builder)
    {
        builder.ToTable(nameof(WorkflowType));
        builder.Property(row => row.WorkflowTypeId).HasMaxLength(64);
        builder.Property(row => row.Name).HasMaxLength(200);
        builder.Property(row => row.CreatedByName).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<WorkflowStep> builder)
    {
        builder.ToTable(nameof(WorkflowStep));
        builder.Property(row => row.WorkflowId).HasMaxLength(32);
        builder.Property(row => row.ActivityId).HasMaxLength(64);
        builder.Property(row => row.Outcome).HasMaxLength(200);
        builder.Property(row => row.UserName).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<BlockingActivity> builder)
    {
        builder.ToTable(nameof(BlockingActivity));
        builder.Property(row => row.WorkflowId).HasMaxLength(32);
        builder.Property(row => row.ActivityId).HasMaxLength(64);
        builder.Property(row => row.Name).HasMaxLength(64);
        builder.Property(row => row.CorrelationId).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<WorkflowTimer> builder)
    {
        builder.ToTable(nameof(WorkflowTimer));
        builder.Property(row => row.WorkflowId).HasMaxLength(32);
        builder.Property(row => row.WorkflowTypeId).HasMaxLength(64);
        builder.Property(row => row.ActivityId).HasMaxLength(64);
    }
}
