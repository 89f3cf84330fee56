using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Engine;

namespace LeftBehind.Workflows.Activities;

/// <summary>Waits until the next time of a schedule, or begins a workflow at each.</summary>
internal sealed class TimerEvent(WorkflowTimers timers, TimeProvider time) : Activity<TimerEvent.Schedule>
{
    private static readonly TimeZoneInfo _china = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public sealed record Schedule : IValidatableObject
    {
        /// <summary>Minute, hour, day, month, weekday.</summary>
        [Required]
        public string CronExpression { get; init; } = "*/5 * * * *";

        /// <summary>Whether it is written in China's time and not in UTC.</summary>
        public bool UseSiteTimeZone { get; init; }

        public DateTime Next(DateTime after) =>
            Cronos.CronExpression.Parse(CronExpression).GetNextOccurrence(DateTime.SpecifyKind(after, DateTimeKind.Utc), UseSiteTimeZone ? _china : TimeZoneInfo.Utc)
            ?? throw new ActivityFaultException("The schedule never comes round.");

        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
        {
            if (!Cronos.CronExpression.TryParse(CronExpression, out _))
            {
                yield return new("", [nameof(CronExpression)]);
            }
        }
    }

    public override string Name => nameof(TimerEvent);

    public override string Category => "Time";

    public override bool IsEvent => true;

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, Schedule properties, CancellationToken cancellationToken)
    {
        await timers.SetAsync(context, properties.Next(time.GetUtcNow().UtcDateTime), cancellationToken);
        return ActivityResult.Wait;
    }
}
