namespace LeftBehind.Abstractions.Modules;

/// <summary>
/// Declares an assembly to be a module (its manifest). The module's id is the assembly name. A module may reference
/// another one only where <see cref="Dependencies"/> names it; an unknown, cyclic or doubled id stops the start.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ModuleAttribute : Attribute
{
    /// <summary>The name that administrators read.</summary>
    public string Name { get; set; } = "";

    /// <summary>The heading it stands under on the modules page.</summary>
    public string Category { get; set; } = "";

    /// <summary>One sentence on what it offers.</summary>
    public string Description { get; set; } = "";

    /// <summary>Ids of the modules that it builds on. They are started first and cannot be switched off while it is on.</summary>
    public string[] Dependencies { get; set; } = [];

    /// <summary>True where the site cannot work without it: it has no switch.</summary>
    public bool AlwaysOn { get; set; }

    /// <summary>True for a theme: its views override those of modules by path.</summary>
    public bool IsTheme { get; set; }
}
