namespace LeftBehind.Framework.Modules;

/// <summary>A module that an administrator switched; without a row it is on.</summary>
internal sealed class ModuleState
{
    public long Id { get; set; }

    public string ModuleId { get; set; } = "";

    public bool Enabled { get; set; }

    public int Revision { get; set; }
}
