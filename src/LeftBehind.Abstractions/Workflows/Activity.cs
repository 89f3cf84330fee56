namespace LeftBehind.Abstractions.Workflows;

/// <summary>An activity with typed properties, named outcomes and one method.</summary>
public abstract class Activity<TProperties> : IActivity where TProperties : class, new()
{
    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public abstract string Category { get; }

    /// <inheritdoc/>
    public virtual bool IsEvent => false;

    Type IActivity.PropertiesType => typeof(TProperties);

    IReadOnlyList<string> IActivity.OutcomesOf(object properties) => OutcomesOf((TProperties)properties);

    Task<ActivityResult> IActivity.ExecuteAsync(WorkflowContext context, object properties, CancellationToken cancellationToken) =>
        ExecuteAsync(context, (TProperties)properties, cancellationToken);

    Task<ActivityResult> IActivity.ResumeAsync(WorkflowContext context, object properties, CancellationToken cancellationToken) =>
        ResumeAsync(context, (TProperties)properties, cancellationToken);

    /// <summary>See <see cref="IActivity.OutcomesOf"/>.</summary>
    protected virtual IReadOnlyList<string> OutcomesOf(TProperties properties) => [ActivityResult.Done];

    /// <summary>See <see cref="IActivity.ExecuteAsync"/>.</summary>
    protected abstract Task<ActivityResult> ExecuteAsync(WorkflowContext context, TProperties properties, CancellationToken cancellationToken);

    /// <summary>See <see cref="IActivity.ResumeAsync"/>; goes on with the first outcome unless overridden.</summary>
    protected virtual Task<ActivityResult> ResumeAsync(WorkflowContext context, TProperties properties, CancellationToken cancellationToken) =>
        Task.FromResult(ActivityResult.Outcome(OutcomesOf(properties)[0]));
}
