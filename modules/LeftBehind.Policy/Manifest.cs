using LeftBehind.Abstractions.Modules;

[assembly: Module(Name = "Policy basis", Category = "Records", Description = "The text that all of this rests on, word for word, and what it builds on.")]
