import './theme/theme.css';
