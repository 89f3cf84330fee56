using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Services;

namespace LeftBehind.Workflows.Trial;

/// <summary>What the activities of this module say that they would do.</summary>
internal sealed class TrialWords(IStringLocalizer<Startup> text)
{
    public void TellWait(WorkflowContext context, DateTime dueUtc) => context.Would.Add(text["Would wait until {0}.", TaskWords.Moment(dueUtc)]);

    public void TellPublished(WorkflowContext context) => context.Would.Add(text["Would let it take effect."]);

    public void TellWithdrawn(WorkflowContext context) => context.Would.Add(text["Would take off what has taken effect."]);

    public void TellReturned(WorkflowContext context, string reason) =>
        context.Would.Add(reason.Length > 0 ? text["Would send it back with the reason: {0}", reason] : text["Would send it back."]);
}
