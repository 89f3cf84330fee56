using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Engine;
using LeftBehind.Workflows.Trial;

namespace LeftBehind.Workflows.Activities;

/// <summary>Waits for a day: some days from now, or from a date that the workflow knows, or for a moment of it. A day ends at 24:00 in China.</summary>
internal sealed class DueDateEvent(WorkflowTimers timers, IWorkflowExpressions expressions, IWorkingDays workingDays, TrialWords words, TimeProvider time) : Activity<DueDateEvent.Deadline>
{
    private const string Due = "Due";

    public sealed record Deadline
    {
        /// <summary>The date from which it is counted (2026-11-30); today where nothing is written. With a time (2026-11-30 07:30) that hour counts.</summary>
        [Display(Name = "Counted from", Description = "A date such as 2026-11-30, with a time if you like, or Liquid. Empty: the day on which it comes here.")]
        public WorkflowExpression From { get; init; } = new();

        /// <summary>Below 0 for a reminder before it.</summary>
        [Range(-400, 400), Display(Name = "How many days after", Description = "Below 0 for days before it.")]
        public int Days { get; init; }

        /// <summary>Counts school and office days only.</summary>
        [Display(Name = "Count working days only")]
        public bool InWorkingDays { get; init; }

        [Range(0, 24), Display(Name = "At what hour of that day")]
        public int Hour { get; init; } = 24;
    }

    public override string Name => nameof(DueDateEvent);

    public override string Category => "Time";

    public override bool IsEvent => true;

    protected override IReadOnlyList<string> OutcomesOf(Deadline properties) => [Due];

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, Deadline properties, CancellationToken cancellationToken)
    {
        var (from, clock) = properties.From.IsEmpty ? (ChinaTime.Today(time), null) : MomentOf((await expressions.ValueAsync(properties.From, context, cancellationToken)).ToString());
        var day = properties is { InWorkingDays: true, Days: >= 0 }
            ? await workingDays.AddAsync(from, properties.Days, cancellationToken)
            : from.AddDays(properties.Days);
        var due = ChinaTime.StartOf(day) + (clock ?? TimeSpan.FromHours(properties.Hour));
        if (context.IsTrial)
        {
            words.TellWait(context, due);
            return ActivityResult.Wait;
        }
        await timers.SetAsync(context, due, cancellationToken);
        return ActivityResult.Wait;
    }

    private static (DateOnly Day, TimeSpan? Clock) MomentOf(string text) =>
        DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? (date, null)
        : DateTime.TryParseExact(text.Trim(), "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? (DateOnly.FromDateTime(moment), moment.TimeOfDay)
        : throw new ActivityFaultException("What the due day is counted from is no date (2026-11-30).");
}
