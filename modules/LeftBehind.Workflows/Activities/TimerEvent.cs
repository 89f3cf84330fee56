using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Engine;
using LeftBehind.Workflows.Trial;

namespace LeftBehind.Workflows.Activities;

/// <summary>Waits until the next time of a schedule, or begins a workflow at each.</summary>
internal sealed class TimerEvent(WorkflowTimers timers, TrialWords words, TimeProvider time) : Activity<TimerEvent.Schedule>
{
    private static readonly TimeZoneInfo _china = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public sealed record Schedule : IValidatableObject
    {
        /// <summary>Minute, hour, day, month, weekday.</summary>
        [Required, Display(Name = "When", Description = "Minute, hour, day, month, weekday: 0 7 * * 1 is every Monday at 7:00.")]
        public string CronExpression { get; init; } = "*/5 * * * *";

        /// <summary>Whether it is written in China's time and not in UTC.</summary>
        [Display(Name = "In China's time")]
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
        var due = properties.Next(time.GetUtcNow().UtcDateTime);
        if (context.IsTrial)
        {
            words.TellWait(context, due);
            return ActivityResult.Wait;
        }
        await timers.SetAsync(context, due, cancellationToken);
        return ActivityResult.Wait;
    }
}
