namespace LeftBehind.Modules.Tests.Workflows.Nodes;

/// <summary>What the database holds of a workflow that the clock wakes: its timer until it is due, then one message, and one e-mail of it.</summary>
internal sealed record TimerTrace(int Workflows, int Finished, int Timers, int Told, int Mails, int Sent)
{
    public bool IsSent => Sent == 1;

    public bool IsWholeFor(int submitted) =>
        Workflows == submitted && Finished <= Workflows && Timers == Workflows - Finished && Told == Finished && Mails <= Told && Sent <= Mails;
}
